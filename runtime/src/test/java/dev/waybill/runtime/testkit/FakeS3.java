package dev.waybill.runtime.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.NonRetryableException;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.UploadPartCopyRequest;
import software.amazon.awssdk.services.s3.model.UploadPartCopyResponse;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * A client of S3 that records its requests and fails on demand: for what engines cannot be made to
 * do. What engines can show is tested on them.
 */
public final class FakeS3 implements S3Client {
  /** Each request as "PUT bucket/key". */
  public final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  public final List<PutObjectRequest> puts = Collections.synchronizedList(new ArrayList<>());
  public final List<CopyObjectRequest> copies = Collections.synchronizedList(new ArrayList<>());
  public final List<HeadObjectRequest> heads = Collections.synchronizedList(new ArrayList<>());
  public final List<GetObjectRequest> gets = Collections.synchronizedList(new ArrayList<>());

  /** The objects, by "bucket/key". */
  public final Map<String, byte[]> objects = new ConcurrentHashMap<>();

  /** The metadata of objects, by "bucket/key". */
  public final Map<String, Map<String, String>> metadata = new ConcurrentHashMap<>();

  public final List<CreateMultipartUploadRequest> creations =
      Collections.synchronizedList(new ArrayList<>());
  public final List<UploadPartRequest> uploadedParts =
      Collections.synchronizedList(new ArrayList<>());
  public final List<CompleteMultipartUploadRequest> completions =
      Collections.synchronizedList(new ArrayList<>());

  public final List<AbortMultipartUploadRequest> aborts =
      Collections.synchronizedList(new ArrayList<>());

  /** The uploads that were neither completed nor aborted, and their parts. */
  public final Map<String, Map<Integer, byte[]>> parts = new ConcurrentHashMap<>();

  /** Called with each request as it is recorded; what it throws, the request fails with. */
  public Consumer<String> onRequest = request -> {};

  /** How often a GET is tried whose body says that it can be, as the SDK does. */
  public int attempts = 1;

  /** Called at the start of each part. */
  public Consumer<UploadPartRequest> onPart = part -> {};

  /** What copies fail with; null for nothing. */
  public RuntimeException copyFailure;

  /**
   * The body of each put that was read. There is none of the last put: several run at a time, and
   * one that reads its own from what they share may read that of another.
   */
  public final List<ContentStreamProvider> bodies = Collections.synchronizedList(new ArrayList<>());

  /** Called at the start of each put. */
  public Runnable onPut = () -> {};

  /**
   * Called when the body of a put or of a part was read; what it throws, the request fails with.
   */
  public Runnable afterBody = () -> {};

  /** What a GET answers with, instead of the object. */
  public Supplier<AbortableInputStream> body = () -> null;

  /** The range that a GET says it answers with; null for none. */
  public String contentRange;

  /**
   * The length that a GET and a HEAD announce; null for that of the object, and negative for none.
   */
  public Long announced;

  private final AtomicInteger uploads = new AtomicInteger();
  private final Deque<RuntimeException> failures = new ArrayDeque<>();

  /** The next request fails. Several failures queue up. */
  public FakeS3 failWith(RuntimeException failure) {
    failures.add(failure);
    return this;
  }

  /** What S3 answers for an object that is not there. */
  public static NoSuchKeyException absent() {
    return NoSuchKeyException.builder().statusCode(404).message("NoSuchKey").build();
  }

  /** An error as S3 answers it. */
  public static S3Exception error(int status, String code) {
    return (S3Exception)
        S3Exception.builder()
            .statusCode(status)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
            .message(code)
            .build();
  }

  private void record(String request) {
    requests.add(request);
    RuntimeException failure;
    synchronized (failures) {
      failure = failures.poll();
    }
    if (failure != null) {
      throw failure;
    }
    onRequest.accept(request);
  }

  @Override
  public PutObjectResponse putObject(PutObjectRequest request, RequestBody content) {
    String address = request.bucket() + "/" + request.key();
    puts.add(request);
    onPut.run();
    record("PUT " + address);
    if (request.ifNoneMatch() != null && objects.containsKey(address)) {
      throw error(412, "PreconditionFailed");
    }
    try {
      ContentStreamProvider provider = content.contentStreamProvider();
      bodies.add(provider);
      byte[] sent = provider.newStream().readAllBytes();
      afterBody.run();
      objects.put(address, sent);
      metadata.put(address, request.metadata());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PutObjectResponse.builder().build();
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    String address = request.bucket() + "/" + request.key();
    heads.add(request);
    record("HEAD " + address);
    long length = announced == null ? find(address).length : announced;
    return HeadObjectResponse.builder()
        .contentLength(length < 0 ? null : length)
        .metadata(metadata(address))
        .build();
  }

  @Override
  public CopyObjectResponse copyObject(CopyObjectRequest request) {
    String source = request.sourceBucket() + "/" + request.sourceKey();
    String target = request.destinationBucket() + "/" + request.destinationKey();
    copies.add(request);
    record("COPY " + source + " " + target);
    if (copyFailure != null) {
      throw copyFailure;
    }
    objects.put(target, find(source));
    metadata.put(target, request.metadata());
    return CopyObjectResponse.builder().build();
  }

  @Override
  public <R> R getObject(
      GetObjectRequest request, ResponseTransformer<GetObjectResponse, R> transformer) {
    for (int attempt = 1; ; attempt++) {
      try {
        return getObjectOnce(request, transformer);
      } catch (RetryableException e) {
        if (attempt == attempts) {
          throw e;
        }
      }
    }
  }

  private <R> R getObjectOnce(
      GetObjectRequest request, ResponseTransformer<GetObjectResponse, R> transformer) {
    String address = request.bucket() + "/" + request.key();
    gets.add(request);
    record("GET " + address + (request.range() == null ? "" : " " + request.range()));
    AbortableInputStream given = body.get();
    byte[] content = given == null ? find(address) : new byte[0];
    GetObjectResponse.Builder response =
        GetObjectResponse.builder().contentRange(contentRange).metadata(metadata(address));
    if (request.range() != null && contentRange == null && given == null) {
      int total = content.length;
      String[] bounds = request.range().substring("bytes=".length()).split("-");
      int from = Integer.parseInt(bounds[0]);
      int to = (int) Math.min(Long.parseLong(bounds[1]) + 1, total);
      if (from >= total) {
        throw error(416, "InvalidRange");
      }
      content = Arrays.copyOfRange(content, from, to);
      response.contentRange("bytes " + from + "-" + (to - 1) + "/" + total);
    }
    long length = announced == null ? content.length : announced;
    if (length >= 0) {
      response.contentLength(length);
    }
    try {
      return transformer.transform(
          response.build(),
          given != null ? given : AbortableInputStream.create(new ByteArrayInputStream(content)));
    } catch (RetryableException | AbortedException e) {
      throw e;
    } catch (Exception e) {
      // As the SDK does; it tries again if the cause is an error of input or output.
      throw NonRetryableException.builder().cause(e).build();
    }
  }

  private Map<String, String> metadata(String address) {
    return metadata.getOrDefault(address, Map.of());
  }

  @Override
  public CreateMultipartUploadResponse createMultipartUpload(CreateMultipartUploadRequest request) {
    String address = request.bucket() + "/" + request.key();
    creations.add(request);
    String uploadId = "upload-" + uploads.incrementAndGet();
    record("CREATE " + address);
    parts.put(uploadId, new TreeMap<>());
    return CreateMultipartUploadResponse.builder().uploadId(uploadId).build();
  }

  @Override
  public UploadPartResponse uploadPart(UploadPartRequest request, RequestBody content) {
    record("PART " + request.bucket() + "/" + request.key() + " " + request.partNumber());
    uploadedParts.add(request);
    onPart.accept(request);
    try {
      // Left open, as some HTTP clients do.
      byte[] sent = content.contentStreamProvider().newStream().readAllBytes();
      afterBody.run();
      addPart(request.uploadId(), request.partNumber(), sent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return UploadPartResponse.builder().eTag("etag-" + request.partNumber()).build();
  }

  @Override
  public UploadPartCopyResponse uploadPartCopy(UploadPartCopyRequest request) {
    record(
        "PARTCOPY "
            + request.destinationBucket()
            + "/"
            + request.destinationKey()
            + " "
            + request.partNumber()
            + " "
            + request.copySourceRange());
    addPart(
        request.uploadId(), request.partNumber(), new byte[] {(byte) (int) request.partNumber()});
    return UploadPartCopyResponse.builder()
        .copyPartResult(part -> part.eTag("etag-" + request.partNumber()))
        .build();
  }

  private void addPart(String uploadId, int number, byte[] content) {
    Map<Integer, byte[]> upload = parts.get(uploadId);
    synchronized (upload) {
      upload.put(number, content);
    }
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      CompleteMultipartUploadRequest request) {
    String address = request.bucket() + "/" + request.key();
    completions.add(request);
    record("COMPLETE " + address);
    if (request.ifNoneMatch() != null && objects.containsKey(address)) {
      throw error(412, "PreconditionFailed");
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.remove(request.uploadId()).values().forEach(whole::writeBytes);
    objects.put(address, whole.toByteArray());
    return CompleteMultipartUploadResponse.builder().build();
  }

  @Override
  public AbortMultipartUploadResponse abortMultipartUpload(AbortMultipartUploadRequest request) {
    aborts.add(request);
    record("ABORT " + request.bucket() + "/" + request.key());
    if (parts.remove(request.uploadId()) == null) {
      throw NoSuchUploadException.builder().statusCode(404).message("NoSuchUpload").build();
    }
    return AbortMultipartUploadResponse.builder().build();
  }

  private byte[] find(String address) {
    byte[] content = objects.get(address);
    if (content == null) {
      throw absent();
    }
    return content;
  }

  @Override
  public String serviceName() {
    return "s3";
  }

  @Override
  public void close() {
    throw new AssertionError("a client of the caller's is not closed");
  }
}
