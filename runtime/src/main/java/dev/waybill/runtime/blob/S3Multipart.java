package dev.waybill.runtime.blob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartCopyRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/** Writes large objects in parts, in parallel, of which nothing is left if one fails. */
final class S3Multipart {
  /** The limits of S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
  static final long MAX_PART = 5L << 30;

  static final int MAX_PARTS = 10_000;

  /** Larger than a block, as fewer requests do as well; parts need no memory. */
  private static final long MIN_PART = 2L * Crc32cBlocks.BLOCK;

  /** S3 copies a part by itself; how large it is does not matter. */
  private static final long COPIED_PART = 1L << 30;

  private final S3Client client;
  private final S3MultipartRequests requests;
  private final S3Writes writes;
  private final Transfers transfers;
  private final boolean serverVerifies;

  S3Multipart(S3Client client, S3Settings settings, Transfers transfers) {
    this.client = client;
    this.requests = new S3MultipartRequests(settings);
    this.writes = new S3Writes(client, settings);
    this.transfers = transfers;
    this.serverVerifies = settings.checksumPolicy() == ChecksumPolicy.SHA256;
  }

  /**
   * Returns the bytes of each part but the last, of which 10,000 suffice: whole blocks.
   *
   * @throws IllegalArgumentException if S3 has no object of that length
   */
  static long partSize(long length, long least) {
    if (length > MAX_PARTS * MAX_PART) {
      throw new IllegalArgumentException(
          "the content has "
              + length
              + " bytes, and an object in S3 at most "
              + MAX_PARTS * MAX_PART);
    }
    long size = Math.max(least, (length + MAX_PARTS - 1) / MAX_PARTS);
    return (size + Crc32cBlocks.BLOCK - 1) / Crc32cBlocks.BLOCK * Crc32cBlocks.BLOCK;
  }

  /** Sends an object; returns whether it was written, since otherwise it was there. */
  boolean send(ContentAddress target, S3Body body, long contentLength, String contentType) {
    long length = body.content().length();
    long size = partSize(length, MIN_PART);
    Crc32cBlocks crcs = body.content().crcs();
    PutObjectRequest described = requests.described(target, contentLength, contentType);
    return writes.unlessThere(
        () ->
            write(
                described,
                true,
                target.pointer(),
                parts(length, size),
                (uploadId, part) -> {
                  int crc = crcs.of(part.from(), part.to());
                  UploadPartRequest request =
                      requests.part(described, uploadId, part, crc, body.content());
                  try (SentBody sent = body.part(part.from(), part.to(), crc, serverVerifies)) {
                    body.checkUnchanged();
                    String eTag = client.uploadPart(request, sent.requestBody()).eTag();
                    return requests.completed(part, crc, eTag);
                  }
                },
                () -> crcs.of(0, length),
                body::checkUnchanged));
  }

  /** Has an object copied; returns whether it was written, since otherwise it was there. */
  boolean copy(
      BlobPointer source,
      long length,
      ContentAddress target,
      long contentLength,
      String contentType) {
    PutObjectRequest described = requests.copied(target, contentLength, contentType);
    return writes.unlessThere(
        () ->
            write(
                described,
                false,
                target.pointer(),
                parts(length, partSize(length, COPIED_PART)),
                (uploadId, part) -> {
                  UploadPartCopyRequest request =
                      requests.copiedPart(described, uploadId, part, source);
                  String eTag = client.uploadPartCopy(request).copyPartResult().eTag();
                  return CompletedPart.builder().partNumber(part.number()).eTag(eTag).build();
                },
                null,
                () -> {}));
  }

  private static List<Part> parts(long length, long size) {
    List<Part> parts = new ArrayList<>();
    for (long from = 0; from < length; from += size) {
      parts.add(new Part(parts.size() + 1, from, Math.min(length, from + size)));
    }
    return parts;
  }

  private void write(
      PutObjectRequest described,
      boolean checksums,
      BlobPointer target,
      List<Part> parts,
      PartWriter writer,
      @Nullable Supplier<Integer> crc,
      Runnable lastCheck) {
    CreateMultipartUploadRequest create = requests.create(described, checksums);
    String uploadId = client.createMultipartUpload(create).uploadId();
    try {
      CompletedPart[] completed = new CompletedPart[parts.size()];
      List<Runnable> tasks = new ArrayList<>();
      for (Part part : parts) {
        tasks.add(() -> completed[part.number() - 1] = writer.write(uploadId, part));
      }
      transfers.run(tasks);
      lastCheck.run();
      long length = parts.get(parts.size() - 1).to();
      complete(
          target,
          () ->
              client.completeMultipartUpload(
                  requests.complete(
                      described,
                      uploadId,
                      Arrays.asList(completed),
                      length,
                      crc == null ? null : crc.get())));
    } catch (RuntimeException | Error e) {
      abort(described, uploadId, e);
      throw e;
    }
  }

  /** Completes it; a retry of what was done already finds no upload, but the object. */
  private void complete(BlobPointer target, Runnable completion) {
    try {
      completion.run();
    } catch (NoSuchUploadException e) {
      if (!writes.exists(target)) {
        throw e;
      }
    }
  }

  /** Parts that are left behind are paid for, and not seen. */
  private void abort(PutObjectRequest described, String uploadId, Throwable cause) {
    boolean interrupted = Thread.interrupted();
    try {
      AbortMultipartUploadRequest request = requests.abort(described, uploadId);
      client.abortMultipartUpload(request);
    } catch (NoSuchUploadException e) {
      // There is nothing to abort any more.
    } catch (SdkException e) {
      cause.addSuppressed(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Writes one part. */
  private interface PartWriter {
    CompletedPart write(String uploadId, Part part);
  }

  /**
   * A part of an object.
   *
   * @param number from 1 on
   * @param from its first byte
   * @param to the byte after its last one
   */
  record Part(int number, long from, long to) {}
}
