package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.RequestOverrideConfiguration;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Which checksums are sent, and who notices what when none is. */
class ChecksumPolicyTest {
  private static final Location HERE = Location.ofTable("docs").withAttribute("text");
  private static final byte[] CONTENT = "secret".getBytes(StandardCharsets.UTF_8);

  private final FakeS3 s3 = new FakeS3();

  @TempDir Path folder;

  @Test
  void sha256IsTheDefaultAndLeavesTheClientAsItIs() {
    S3BlobStore store = S3BlobStore.of(s3, "b");
    ensure(store, Blob.of(CONTENT));
    store.fetch(Addresses.of(store, Sha256.of(CONTENT)), HERE);
    assertThat(s3.puts.get(0).checksumSHA256()).isNotNull();
    assertThat(s3.puts.get(0).contentMD5()).isNull();
    assertThat(s3.puts.get(0).overrideConfiguration()).isEmpty();
    assertThat(s3.gets.get(0).overrideConfiguration()).isEmpty();
  }

  @Test
  void md5OfBytesAndFiles() throws IOException {
    S3BlobStore store = store(ChecksumPolicy.MD5);
    ensure(store, Blob.of(CONTENT));
    ensure(store, Blob.of(Files.write(folder.resolve("a.txt"), "abc".getBytes())));
    PutObjectRequest put = s3.puts.get(0);
    assertThat(put.contentMD5()).isEqualTo("Xr4ilOzQ4PCOq3aQ0qbuaQ==");
    assertThat(s3.puts.get(1).contentMD5()).isEqualTo("kAFQmDzST7DWlj99KOF/cg==");
    assertThat(put.checksumSHA256()).isNull();
    assertThat(plugins(put)).isEqualTo(1);
    assertThat(s3.objects.values()).contains(CONTENT, "abc".getBytes());
  }

  @Test
  void none() {
    S3BlobStore store = store(ChecksumPolicy.NONE);
    ensure(store, Blob.of(CONTENT));
    ensure(store, Blob.of(new byte[0]));
    store.fetch(Addresses.of(store, Sha256.of(CONTENT)), HERE);
    PutObjectRequest put = s3.puts.get(0);
    assertThat(put.contentMD5()).isNull();
    assertThat(put.checksumSHA256()).isNull();
    assertThat(plugins(put)).isEqualTo(1);
    assertThat(s3.gets.get(0).overrideConfiguration().map(c -> c.plugins().size())).hasValue(1);
    assertThat(s3.objects.values()).contains(CONTENT, new byte[0]);
  }

  @Test
  void whatTheCustomizerConfiguredStays() {
    S3BlobStore store =
        S3BlobStore.builder()
            .client(s3)
            .bucket("b")
            .checksumPolicy(ChecksumPolicy.NONE)
            .putObject(
                request ->
                    request.overrideConfiguration(
                        AwsRequestOverrideConfiguration.builder()
                            .apiCallTimeout(Duration.ofSeconds(5))
                            .build()))
            .build();
    ensure(store, Blob.of(CONTENT));
    assertThat(
            s3.puts
                .get(0)
                .overrideConfiguration()
                .flatMap(RequestOverrideConfiguration::apiCallTimeout))
        .hasValue(Duration.ofSeconds(5));
    assertThat(plugins(s3.puts.get(0))).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = ChecksumPolicy.class,
      names = {"MD5", "NONE"})
  void bytesThatChangedAreNotSentToTheirEnd(ChecksumPolicy policy) {
    byte[] content = CONTENT.clone();
    Blob blob = Blob.of(content);
    blob.sha256();
    content[0] = 'X';
    S3BlobStore store = store(policy);
    assertThatThrownBy(() -> ensure(store, blob))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContaining("attribute text, pointer s3://b/")
        .hasNoCause();
    assertThat(s3.objects).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ChecksumPolicy.class,
      names = {"MD5", "NONE"})
  void aFileThatChangedAndDoesNotLookLikeItIsNotSentToItsEnd(ChecksumPolicy policy)
      throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), CONTENT);
    Blob blob = Blob.of(file);
    blob.sha256();
    FileTime before = Files.getLastModifiedTime(file);
    s3.onPut =
        () -> {
          try {
            Files.write(file, "sEcret".getBytes(StandardCharsets.UTF_8));
            Files.setLastModifiedTime(file, before);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    S3BlobStore store = store(policy);
    assertThatThrownBy(() -> ensure(store, blob)).isInstanceOf(ContentChangedException.class);
    assertThat(s3.objects).isEmpty();
  }

  @Test
  void aFileThatVanishedIsNotSent() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), CONTENT);
    Blob blob = Blob.of(file);
    blob.sha256();
    Files.delete(file);
    S3BlobStore store = store(ChecksumPolicy.MD5);
    assertThatThrownBy(() -> ensure(store, blob)).isInstanceOf(ContentChangedException.class);
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void theLastByteIsHeldBackUntilTheContentIsVerified() throws IOException {
    IllegalStateException changed = new IllegalStateException();
    try (InputStream in = sending(CONTENT, Sha256.of(CONTENT), 6, changed)) {
      assertThat(in.read(new byte[9], 0, 0)).isZero();
      assertThat(in.read()).isEqualTo('s');
      assertThat(in.readAllBytes()).isEqualTo("ecret".getBytes());
      assertThat(in.read()).isEqualTo(-1);
    }
    try (InputStream in = sending(CONTENT, Sha256.of(new byte[0]), 6, changed)) {
      assertThat(in.readNBytes(5)).hasSize(5);
      assertThatThrownBy(in::read).isSameAs(changed);
    }
  }

  @Test
  void contentOfAnotherLengthIsNotedToo() throws IOException {
    IllegalStateException changed = new IllegalStateException();
    try (InputStream in = sending(CONTENT, Sha256.of(CONTENT), 7, changed)) {
      assertThatThrownBy(in::readAllBytes).isSameAs(changed);
    }
    try (InputStream in = sending(CONTENT, Sha256.of(CONTENT), 5, changed)) {
      assertThatThrownBy(in::readAllBytes).isSameAs(changed);
    }
  }

  private static InputStream sending(
      byte[] content, String sha256, long length, RuntimeException changed) {
    return new SendingInputStream(
        new ByteArrayInputStream(content),
        length,
        BodyCheck.sha256(sha256),
        () -> false,
        () -> changed);
  }

  private S3BlobStore store(ChecksumPolicy policy) {
    return S3BlobStore.builder().client(s3).bucket("b").checksumPolicy(policy).build();
  }

  private static int plugins(PutObjectRequest put) {
    return put.overrideConfiguration().orElseThrow().plugins().size();
  }

  private static void ensure(S3BlobStore store, Blob content) {
    store.ensure(Addresses.of(store, content.sha256()), content, "text/plain", HERE);
  }
}
