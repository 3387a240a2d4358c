package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * What the protocol asks of a server, by plain requests. Where this fails on a new version of a
 * server, it is the server that no longer stands for S3, and not the store.
 */
abstract class S3ServerContract {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int MIN_PART = 5 * 1024 * 1024;
  private static final String KEY = "some/key";
  private static final String WRONG = crc32c(new byte[1]);

  private S3Client client;
  private String bucket;

  /** How many uploads at the same time may each find that the object is not there: one in S3. */
  abstract long winners();

  @BeforeEach
  final void connect(S3Server server) {
    client = server.client();
    bucket = "server-" + NUMBER.incrementAndGet();
    client.createBucket(r -> r.bucket(bucket));
  }

  @AfterEach
  final void disconnect() {
    client.close();
  }

  @Test
  void partsMakeAnObjectWhateverTheirOrder() {
    byte[] first = random(MIN_PART);
    byte[] second = random(MIN_PART + 1);
    byte[] last = random(3);
    String upload = begin();
    CompletedPart part3 = send(upload, 3, last, crc32c(last));
    CompletedPart part1 = send(upload, 1, first, crc32c(first));
    CompletedPart part2 = send(upload, 2, second, crc32c(second));

    complete(upload, crc32c(first, second, last), part1, part2, part3);

    HeadObjectResponse object =
        client.headObject(r -> r.bucket(bucket).key(KEY).checksumMode(ChecksumMode.ENABLED));
    assertThat(object.contentLength()).isEqualTo(2 * MIN_PART + 4);
    assertThat(object.checksumCRC32C()).isEqualTo(crc32c(first, second, last));
    assertThat(object.contentType()).isEqualTo("text/markdown");
    assertThat(object.contentEncoding()).isEqualTo("gzip");
    assertThat(object.metadata()).containsExactly(Map.entry("written-by", "test"));
    assertThat(crc32c(get())).isEqualTo(object.checksumCRC32C());
    assertThat(uploads()).isEmpty();
  }

  @Test
  void theChecksumOfAPartIsVerified() {
    String upload = begin();

    refused(400, () -> send(upload, 1, random(10), WRONG));
  }

  @Test
  void theChecksumOfTheWholeIsVerified() {
    byte[] content = random(10);
    String upload = begin();
    CompletedPart part = send(upload, 1, content, crc32c(content));

    refused(400, () -> complete(upload, WRONG, part));

    assertThat(keys()).isEmpty();
  }

  @Test
  void partsDoNotReplaceWhatIsThere() {
    put("old");
    byte[] content = random(10);
    String upload = begin();
    CompletedPart part = send(upload, 1, content, crc32c(content));

    refused(412, () -> complete(upload, crc32c(content), part));

    assertThat(get()).asString().isEqualTo("old");
    assertThat(uploads()).containsExactly(upload);
    abort(upload);
    assertThat(uploads()).isEmpty();
  }

  @Test
  void ofManyUploadsSomeWin() throws Exception {
    byte[] content = random(10);
    List<Callable<Integer>> uploads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String upload = begin();
      CompletedPart part = send(upload, 1, content, crc32c(content));
      uploads.add(() -> statusOf(() -> complete(upload, crc32c(content), part)));
    }
    List<Integer> statuses = new ArrayList<>();
    ExecutorService executor = Executors.newFixedThreadPool(uploads.size());
    try {
      for (Future<Integer> status : executor.invokeAll(uploads)) {
        statuses.add(status.get());
      }
    } finally {
      executor.shutdownNow();
    }

    assertThat(statuses).containsOnly(200, 412);
    assertThat(statuses.stream().filter(status -> status == 200).count()).isBetween(1L, winners());
    assertThat(get()).isEqualTo(content);
  }

  @Test
  void whatIsAbortedIsGone() {
    byte[] content = random(10);
    String upload = begin();
    CompletedPart part = send(upload, 1, content, crc32c(content));
    assertThat(uploads()).containsExactly(upload);

    abort(upload);

    assertThat(uploads()).isEmpty();
    assertThat(keys()).isEmpty();
    assertThatThrownBy(() -> complete(upload, crc32c(content), part))
        .isInstanceOf(NoSuchUploadException.class);
    assertThatThrownBy(() -> abort(upload)).isInstanceOf(NoSuchUploadException.class);
  }

  @Test
  void partsAreCopied() {
    byte[] content = random(MIN_PART + 10);
    client.putObject(r -> r.bucket(bucket).key("source"), RequestBody.fromBytes(content));
    String upload = client.createMultipartUpload(r -> r.bucket(bucket).key(KEY)).uploadId();
    CompletedPart part1 = copy(upload, 1, 0, MIN_PART);
    CompletedPart part2 = copy(upload, 2, MIN_PART, content.length);

    complete(upload, null, part1, part2);

    assertThat(get()).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-0", "bytes=0-", "bytes=0-99"})
  void emptyContentHasNoRange(String range) {
    put("");

    refused(416, () -> client.getObjectAsBytes(r -> r.bucket(bucket).key(KEY).range(range)));
  }

  @Test
  void aRangeThatBeginsInsideEndsWithTheContent() {
    put("0123456789");

    var part = client.getObjectAsBytes(r -> r.bucket(bucket).key(KEY).range("bytes=7-99"));

    assertThat(part.asUtf8String()).isEqualTo("789");
    assertThat(part.response().contentRange()).isEqualTo("bytes 7-9/10");
    refused(416, () -> client.getObjectAsBytes(r -> r.bucket(bucket).key(KEY).range("bytes=10-")));
  }

  @Test
  void whatIsSaidAboutContentIsKept() {
    client.putObject(
        r -> r.bucket(bucket).key(KEY).contentEncoding("gzip").metadata(Map.of("a-b", "c d")),
        RequestBody.fromString("0123456789"));

    HeadObjectResponse object = client.headObject(r -> r.bucket(bucket).key(KEY));
    assertThat(object.contentEncoding()).isEqualTo("gzip");
    assertThat(object.metadata()).containsExactly(Map.entry("a-b", "c d"));
    assertThat(object.contentLength()).isEqualTo(10);
  }

  @Test
  void aWrongDigestIsRefused() {
    String digest = Base64.getEncoder().encodeToString(new byte[32]);

    refused(
        400,
        () ->
            client.putObject(
                r -> r.bucket(bucket).key(KEY).checksumSHA256(digest),
                RequestBody.fromString("0123456789")));

    assertThat(keys()).isEmpty();
  }

  private String begin() {
    return client
        .createMultipartUpload(
            r ->
                r.bucket(bucket)
                    .key(KEY)
                    .checksumAlgorithm(ChecksumAlgorithm.CRC32_C)
                    .checksumType(ChecksumType.FULL_OBJECT)
                    .contentType("text/markdown")
                    .contentEncoding("gzip")
                    .metadata(Map.of("written-by", "test")))
        .uploadId();
  }

  private CompletedPart send(String upload, int number, byte[] content, String checksum) {
    String tag =
        client
            .uploadPart(
                r ->
                    r.bucket(bucket)
                        .key(KEY)
                        .uploadId(upload)
                        .partNumber(number)
                        .checksumCRC32C(checksum),
                RequestBody.fromBytes(content))
            .eTag();
    return CompletedPart.builder().partNumber(number).eTag(tag).checksumCRC32C(checksum).build();
  }

  private CompletedPart copy(String upload, int number, int from, int to) {
    String tag =
        client
            .uploadPartCopy(
                r ->
                    r.sourceBucket(bucket)
                        .sourceKey("source")
                        .destinationBucket(bucket)
                        .destinationKey(KEY)
                        .uploadId(upload)
                        .partNumber(number)
                        .copySourceRange("bytes=" + from + '-' + (to - 1)))
            .copyPartResult()
            .eTag();
    return CompletedPart.builder().partNumber(number).eTag(tag).build();
  }

  private void complete(String upload, String checksum, CompletedPart... parts) {
    client.completeMultipartUpload(
        r ->
            r.bucket(bucket)
                .key(KEY)
                .uploadId(upload)
                .checksumCRC32C(checksum)
                .checksumType(checksum == null ? null : ChecksumType.FULL_OBJECT)
                .ifNoneMatch("*")
                .multipartUpload(m -> m.parts(parts)));
  }

  private void abort(String upload) {
    client.abortMultipartUpload(r -> r.bucket(bucket).key(KEY).uploadId(upload));
  }

  private List<String> uploads() {
    return client.listMultipartUploads(r -> r.bucket(bucket)).uploads().stream()
        .map(MultipartUpload::uploadId)
        .toList();
  }

  private List<String> keys() {
    return client.listObjectsV2(r -> r.bucket(bucket)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  private void put(String content) {
    client.putObject(r -> r.bucket(bucket).key(KEY), RequestBody.fromString(content));
  }

  private byte[] get() {
    return client.getObjectAsBytes(r -> r.bucket(bucket).key(KEY)).asByteArray();
  }

  private static void refused(int status, ThrowingCallable request) {
    assertThatThrownBy(request)
        .isInstanceOfSatisfying(
            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(status));
  }

  private static int statusOf(Runnable request) {
    try {
      request.run();
      return 200;
    } catch (S3Exception e) {
      return e.statusCode();
    }
  }

  private static byte[] random(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  private static String crc32c(byte[]... contents) {
    CRC32C crc = new CRC32C();
    for (byte[] content : contents) {
      crc.update(content);
    }
    byte[] value = ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
    return Base64.getEncoder().encodeToString(value);
  }
}
