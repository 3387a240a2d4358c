package dev.waybill.runtime.blob;

import static dev.waybill.runtime.testkit.FakeS3.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.RequestOverrideConfiguration;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.RequestPayer;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/**
 * What the requests of an upload in parts say, and those of a copy of what is too large for one.
 */
class MultipartRequestsTest {
  private static final Location HERE = Location.ofTable("docs");
  private static final byte[] CONTENT = "123456789".getBytes(StandardCharsets.US_ASCII);
  private static final String CRC = "4waSgw==";
  private static final Placement PLACEMENT = Placement.of("{sha256}", "image/png");

  private final FakeS3 s3 = new FakeS3();

  @Test
  void theWholeHasACrcAndMustBeNew() {
    ensure(builder().build());
    CreateMultipartUploadRequest create = s3.creations.get(0);
    assertThat(create.contentType()).isEqualTo("image/png");
    assertThat(create.checksumAlgorithm()).isEqualTo(ChecksumAlgorithm.CRC32_C);
    assertThat(create.checksumType()).isEqualTo(ChecksumType.FULL_OBJECT);
    assertThat(create.hasMetadata()).isFalse();
    assertThat(create.acl()).isNull();
    assertThat(create.contentEncoding()).isNull();
    UploadPartRequest part = s3.uploadedParts.get(0);
    assertThat(part.checksumCRC32C()).isEqualTo(CRC);
    assertThat(part.contentLength()).isEqualTo(9);
    assertThat(part.contentMD5()).isNull();
    CompleteMultipartUploadRequest complete = s3.completions.get(0);
    assertThat(complete.checksumCRC32C()).isEqualTo(CRC);
    assertThat(complete.checksumType()).isEqualTo(ChecksumType.FULL_OBJECT);
    assertThat(complete.ifNoneMatch()).isEqualTo("*");
    assertThat(complete.mpuObjectSize()).isEqualTo(9);
    assertThat(complete.multipartUpload().parts().get(0).checksumCRC32C()).isEqualTo(CRC);
    assertThat(create.overrideConfiguration()).isEmpty();
  }

  @Test
  void allThatIsSaidOfAPutIsSaidOfParts() {
    S3BlobStoreBuilder told =
        builder()
            .serverSideEncryption(ServerSideEncryption.AWS_KMS)
            .ssekmsKeyId("key")
            .ssekmsEncryptionContext(Map.of("a", "b"))
            .storageClass(StorageClass.STANDARD_IA)
            .tagging(Map.of("team", "a b"))
            .metadata(Map.of("by", "me"))
            .requestPayer(RequestPayer.REQUESTER)
            .putObject(
                put ->
                    put.cacheControl("max-age=1")
                        .acl(ObjectCannedACL.PRIVATE)
                        .contentDisposition("inline")
                        .contentLanguage("de")
                        .expires(Instant.EPOCH)
                        .grantRead("id=1")
                        .bucketKeyEnabled(true)
                        .objectLockMode(ObjectLockMode.GOVERNANCE)
                        .expectedBucketOwner("111122223333")
                        .overrideConfiguration(c -> c.putHeader("x", "y")));
    ensure(told.build());
    CreateMultipartUploadRequest create = s3.creations.get(0);
    s3.objects.clear();
    ensure(told.multipartAbove(100).build());
    PutObjectRequest put = s3.puts.get(0);
    assertThat(create.serverSideEncryption()).isEqualTo(ServerSideEncryption.AWS_KMS);
    assertThat(create.ssekmsKeyId()).isEqualTo("key");
    assertThat(create.ssekmsEncryptionContext())
        .isEqualTo(put.ssekmsEncryptionContext())
        .isNotNull();
    assertThat(create.storageClass()).isEqualTo(StorageClass.STANDARD_IA);
    assertThat(create.tagging()).isEqualTo(put.tagging()).isNotNull();
    assertThat(create.metadata()).isEqualTo(Map.of("by", "me"));
    assertThat(create.cacheControl()).isEqualTo("max-age=1");
    assertThat(create.acl()).isEqualTo(ObjectCannedACL.PRIVATE);
    assertThat(create.contentDisposition()).isEqualTo("inline");
    assertThat(create.contentLanguage()).isEqualTo("de");
    assertThat(create.expires()).isEqualTo(Instant.EPOCH);
    assertThat(create.grantRead()).isEqualTo("id=1");
    assertThat(create.bucketKeyEnabled()).isTrue();
    assertThat(create.objectLockMode()).isEqualTo(ObjectLockMode.GOVERNANCE);
    UploadPartRequest part = s3.uploadedParts.get(0);
    CompleteMultipartUploadRequest complete = s3.completions.get(0);
    assertThat(create.requestPayer()).isEqualTo(RequestPayer.REQUESTER);
    assertThat(part.requestPayer()).isEqualTo(RequestPayer.REQUESTER);
    assertThat(complete.requestPayer()).isEqualTo(RequestPayer.REQUESTER);
    assertThat(create.expectedBucketOwner()).isEqualTo("111122223333");
    assertThat(part.expectedBucketOwner()).isEqualTo("111122223333");
    assertThat(complete.expectedBucketOwner()).isEqualTo("111122223333");
    Map<String, List<String>> header = Map.of("x", List.of("y"));
    assertThat(create.overrideConfiguration().map(RequestOverrideConfiguration::headers))
        .contains(header);
    assertThat(part.overrideConfiguration().map(RequestOverrideConfiguration::headers))
        .contains(header);
    assertThat(complete.overrideConfiguration().map(RequestOverrideConfiguration::headers))
        .contains(header);
  }

  @Test
  void anAbortSaysWhatTheOthersSay() {
    s3.onPart =
        part -> {
          throw error(503, "SlowDown");
        };
    S3BlobStore store =
        builder()
            .requestPayer(RequestPayer.REQUESTER)
            .putObject(put -> put.overrideConfiguration(c -> c.putHeader("x", "y")))
            .build();
    assertThatThrownBy(() -> ensure(store)).hasMessageContaining("SlowDown");
    assertThat(s3.aborts.get(0).requestPayer()).isEqualTo(RequestPayer.REQUESTER);
    assertThat(s3.aborts.get(0).overrideConfiguration().orElseThrow().headers())
        .isEqualTo(Map.of("x", List.of("y")));
  }

  @Test
  void theCustomizerIsCalledOnceForAnObject() {
    List<PutObjectRequest> seen = new ArrayList<>();
    ensure(builder().putObject(put -> seen.add(put.build())).build());
    assertThat(seen).hasSize(1);
    s3.objects.clear();
    assertThatThrownBy(() -> ensure(builder().putObject(put -> put.key("other")).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key");
    assertThat(s3.creations).hasSize(1);
  }

  @Test
  void anMd5IsThatOfThePart() throws Exception {
    ensure(builder().checksumPolicy(ChecksumPolicy.MD5).build());
    byte[] md5 = java.security.MessageDigest.getInstance("MD5").digest(CONTENT);
    assertThat(s3.uploadedParts.get(0).contentMD5())
        .isEqualTo(Base64.getEncoder().encodeToString(md5));
    assertNoChecksums();
  }

  @Test
  void aServerThatKnowsNoChecksumIsSentNone() {
    ensure(builder().checksumPolicy(ChecksumPolicy.NONE).build());
    assertThat(s3.uploadedParts.get(0).contentMD5()).isNull();
    assertNoChecksums();
  }

  private void assertNoChecksums() {
    assertThat(s3.creations.get(0).checksumAlgorithm()).isNull();
    assertThat(s3.creations.get(0).checksumType()).isNull();
    assertThat(s3.uploadedParts.get(0).checksumCRC32C()).isNull();
    assertThat(s3.completions.get(0).checksumCRC32C()).isNull();
    assertThat(s3.completions.get(0).checksumType()).isNull();
    assertThat(s3.completions.get(0).multipartUpload().parts().get(0).checksumCRC32C()).isNull();
    assertThat(s3.creations.get(0).overrideConfiguration().orElseThrow().plugins()).hasSize(1);
    assertThat(s3.uploadedParts.get(0).overrideConfiguration().orElseThrow().plugins()).hasSize(1);
    assertThat(s3.completions.get(0).overrideConfiguration().orElseThrow().plugins()).hasSize(1);
  }

  @Test
  void aServerWithoutConditionsIsAskedAndNotGivenOne() {
    ensure(builder().conditionalWrites(false).build());
    assertThat(s3.requests).first().asString().startsWith("HEAD ");
    assertThat(s3.completions.get(0).ifNoneMatch()).isNull();
    ensure(builder().conditionalWrites(false).build());
    assertThat(s3.completions).hasSize(1);
  }

  @Test
  void anEncodedObjectSaysHowLongItsContentIs() {
    S3BlobStore store = builder().build();
    Blob content = Blob.of(CONTENT);
    ContentAddress address = store.addressOf(content, PLACEMENT.encoded("gzip"));
    store.ensure(address, content, "image/png", HERE);
    byte[] form = OddStreams.encode(Encoding.gzip(), CONTENT);
    assertThat(s3.creations.get(0).contentEncoding()).isEqualTo("gzip");
    assertThat(s3.creations.get(0).metadata()).isEqualTo(Map.of("waybill-content-length", "9"));
    assertThat(s3.completions.get(0).mpuObjectSize()).isEqualTo(form.length);
    assertThat(s3.completions.get(0).checksumCRC32C())
        .isEqualTo(Crc32cBlocks.header(Crc32cBlocks.of(form).of(0, form.length)));
    assertThat(store.fetch(address, HERE)).isEqualTo(CONTENT);
  }

  @Test
  void whatIsTooLargeForOneCopyIsCopiedInParts() {
    List<String> customized = new ArrayList<>();
    long length = (5L << 30) + 1;
    Blob handle = source();
    s3.copyFailure = error(400, "InvalidRequest");
    s3.announced = length;
    S3BlobStore store =
        builder().tagging(Map.of("a", "b")).putObject(put -> customized.add("called")).build();
    s3.failWith(FakeS3.absent());
    ContentAddress target = store.addressOf(handle, PLACEMENT);
    store.ensure(target, handle, "image/png", HERE);
    String to = "b/" + handle.sha256();
    String gib = String.valueOf((1L << 30) - 1);
    assertThat(s3.requests)
        .containsExactly(
            "HEAD " + to,
            "COPY source/" + handle.sha256() + " " + to,
            "HEAD source/" + handle.sha256(),
            "CREATE " + to,
            "PARTCOPY " + to + " 1 bytes=0-" + gib,
            "PARTCOPY " + to + " 2 bytes=1073741824-2147483647",
            "PARTCOPY " + to + " 3 bytes=2147483648-3221225471",
            "PARTCOPY " + to + " 4 bytes=3221225472-4294967295",
            "PARTCOPY " + to + " 5 bytes=4294967296-5368709119",
            "PARTCOPY " + to + " 6 bytes=5368709120-5368709120",
            "COMPLETE " + to);
    assertThat(s3.creations.get(0).contentType()).isEqualTo("image/png");
    assertThat(s3.creations.get(0).tagging()).isNotNull();
    assertThat(s3.creations.get(0).checksumAlgorithm()).as("S3 copies the bytes").isNull();
    assertThat(s3.completions.get(0).mpuObjectSize()).isEqualTo(length);
    assertThat(s3.completions.get(0).ifNoneMatch()).isEqualTo("*");
    assertThat(s3.completions.get(0).checksumCRC32C()).isNull();
    assertThat(customized).as("it is not for copies").isEmpty();
  }

  @Test
  void aCopyThatIsRefusedForAnotherReasonIsAnError() {
    Blob handle = source();
    S3Exception refused = error(400, "InvalidRequest");
    s3.copyFailure = refused;
    s3.failWith(FakeS3.absent());
    s3.announced = 5L << 30;
    S3BlobStore store = builder().build();
    assertThatThrownBy(
            () -> store.ensure(store.addressOf(handle, PLACEMENT), handle, "image/png", HERE))
        .isSameAs(refused);
    assertThat(s3.creations).isEmpty();
  }

  @Test
  void aCopyInPartsLeavesNothingBehindWhenOneFails() {
    Blob handle = source();
    s3.copyFailure = error(400, "InvalidRequest");
    s3.failWith(FakeS3.absent());
    s3.announced = (5L << 30) + 1;
    s3.onRequest =
        request -> {
          if (request.contains(" 3 bytes=")) {
            throw FakeS3.absent();
          }
        };
    S3BlobStore store = builder().build();
    assertThatThrownBy(
            () -> store.ensure(store.addressOf(handle, PLACEMENT), handle, "image/png", HERE))
        .isInstanceOf(ContentMissingException.class)
        .hasMessageContaining("s3://source/");
    assertThat(s3.requests).last().asString().startsWith("ABORT ");
    assertThat(s3.parts).isEmpty();
    assertThat(s3.completions).isEmpty();
  }

  private Blob source() {
    S3BlobStore source = S3BlobStore.of(s3, "source");
    String sha256 = Sha256.of(CONTENT);
    return Blob.stored(source, new BlobPointer("source", sha256), HERE);
  }

  private void ensure(S3BlobStore store) {
    Blob content = Blob.of(CONTENT);
    store.ensure(store.addressOf(content, PLACEMENT), content, "image/png", HERE);
  }

  private S3BlobStoreBuilder builder() {
    return S3BlobStore.builder().client(s3).bucket("b").multipartAbove(0);
  }
}
