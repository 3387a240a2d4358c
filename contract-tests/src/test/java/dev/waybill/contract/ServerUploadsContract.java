package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What the protocol asks of a server about objects that are made of parts. */
abstract class ServerUploadsContract extends ServerFixture {
  private static final int MIN_PART = 5 * 1024 * 1024;
  private static final String WRONG = crc32c(new byte[1]);

  /** How many uploads at the same time may each find that the object is not there: one in S3. */
  abstract long winners();

  /** Whether what is at a key stays when an upload to it is aborted, as in S3. */
  boolean abortLeavesObjects() {
    return true;
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
    if (abortLeavesObjects()) {
      assertThat(get()).asString().isEqualTo("old");
    }
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

  private static int statusOf(Runnable request) {
    try {
      request.run();
      return 200;
    } catch (S3Exception e) {
      return e.statusCode();
    }
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
