package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.DecodingLimits;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentTooLargeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;

/** Content that is stored gzipped. */
abstract class EncodingContract extends BlobStoreFixture {
  static final Placement GZIP = PLAIN.encoded("gzip");

  private static final byte[] TEXT =
      "All work and no play. ".repeat(10_000).getBytes(StandardCharsets.UTF_8);

  @Test
  void theObjectSaysHowItIsStored() throws IOException {
    S3BlobStore labelled = builder().metadata(Map.of("written-by", "test")).build();

    Blob saved = save(labelled, Blob.of(TEXT), GZIP);

    assertThat(keys()).containsExactly("contract/" + Blob.of(TEXT).sha256() + ".gz");
    assertThat(head(saved).contentEncoding()).isEqualTo("gzip");
    assertThat(head(saved).contentType()).isEqualTo(TYPE);
    assertThat(head(saved).metadata())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("written-by", "test", "waybill-content-length", "" + TEXT.length));
    assertThat(gunzip(stored(saved))).isEqualTo(TEXT);
    assertThat(saved.sha256()).isEqualTo(Blob.of(TEXT).sha256());
  }

  @Test
  void itsLengthNeedsNoDownload() {
    Blob saved = save(store, Blob.of(TEXT), GZIP);
    operations.asked();

    assertThat(saved.length()).isEqualTo(TEXT.length);
    assertThat(operations.asked()).containsExactly("HeadObject");

    put(saved, gzip(TEXT)); // By a program that does not know what Waybill says about its objects.
    assertThat(handle(store, pointer(saved)).length()).isEqualTo(TEXT.length);
    assertThat(operations.asked()).containsExactly("HeadObject", "GetObject");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, MIB + 1, 3 * MIB})
  void whatIsSavedIsReadBack(int length) throws IOException {
    byte[] content = Arrays.copyOf(random(length / 2), length);

    Blob saved = save(store, Blob.of(content), GZIP);
    save(store, Blob.of(content), GZIP);

    assertThat(keys()).hasSize(1);
    assertThat(saved.bytes()).isEqualTo(content);
    assertThat(read(saved.open())).isEqualTo(content);
    Path file = saved.writeTo(folder.resolve("file"));
    assertThat(file).hasBinaryContent(content);
    assertThat(saved.length()).isEqualTo(length);
    assertThatThrownBy(() -> saved.range(0, 0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void everySourceAndEveryChecksumIsTaken(ChecksumPolicy policy) throws IOException {
    S3BlobStore checked = builder().checksumPolicy(policy).build();
    byte[] ofStream = random(200_000);
    byte[] ofFile = random(200_001);
    Path file = Files.write(folder.resolve("file"), ofFile);

    Blob fromStream = save(checked, Blob.of(new ByteArrayInputStream(ofStream)), GZIP);
    Blob fromFile = save(checked, Blob.of(file), GZIP);

    assertThat(fromStream.bytes()).isEqualTo(ofStream);
    assertThat(fromFile.bytes()).isEqualTo(ofFile);
    assertThat(head(fromStream).contentEncoding()).isEqualTo("gzip");
    assertThat(head(fromFile).contentEncoding()).isEqualTo("gzip");
    assertThat(keys()).hasSize(2).allMatch(key -> key.endsWith(".gz"));
  }

  @Test
  void smallContentIsOneRequestNewOrNot() {
    save(store, Blob.of(TEXT), GZIP);
    assertThat(operations.done("PutObject")).isEqualTo(1);
    assertThat(operations.asked()).containsExactly("PutObject");

    save(store, Blob.of(TEXT), GZIP);
    assertThat(operations.done("PutObject")).isZero();
    assertThat(operations.asked()).containsExactly("PutObject");
  }

  @Test
  void partsThatEachAreGzipAreOneContent() throws IOException {
    Blob saved = save(store, Blob.of(TEXT), GZIP);
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.write(gzip(Arrays.copyOf(TEXT, 10)));
    members.write(gzip(Arrays.copyOfRange(TEXT, 10, 100_000)));
    members.write(gzip(Arrays.copyOfRange(TEXT, 100_000, TEXT.length)));

    put(saved, members.toByteArray());

    assertThat(saved.bytes()).isEqualTo(TEXT);
    assertThat(read(saved.open())).isEqualTo(TEXT);
    assertThat(saved.length()).isEqualTo(TEXT.length);
  }

  @Test
  void whatIsNotTheContentIsNotHandedOut() throws IOException {
    Blob saved = save(store, Blob.of(TEXT), GZIP);
    byte[] whole = gzip(TEXT);
    byte[] damaged = whole.clone();
    damaged[whole.length / 2] ^= 1;

    for (byte[] body :
        new byte[][] {
          Arrays.copyOf(whole, whole.length / 2), // cut short
          Arrays.copyOf(whole, whole.length - 1),
          Arrays.copyOf(whole, whole.length + 1), // longer than it is
          damaged,
          gzip(Arrays.copyOf(TEXT, TEXT.length - 1)), // other content
          gzip(Arrays.copyOf(TEXT, TEXT.length + 1)),
          TEXT, // not encoded at all
          {}
        }) {
      put(saved, body);
      corrupt(handle(store, pointer(saved)));
    }
    put(saved, whole);
    assertThat(saved.bytes()).isEqualTo(TEXT);
  }

  private void corrupt(Blob saved) throws IOException {
    assertThatThrownBy(saved::bytes)
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContaining(pointer(saved).toString())
        .hasMessageNotContaining("All work");
    assertThatThrownBy(() -> read(saved.open())).isInstanceOf(ContentCorruptException.class);
    assertThatThrownBy(() -> saved.writeTo(folder.resolve("file")))
        .isInstanceOf(ContentCorruptException.class);
    assertThat(folder).isEmptyDirectory();
  }

  /** How to read content is told by its pointer alone. */
  @Test
  void aHeaderThatLiesChangesNothing() {
    Blob saved = save(store, Blob.of(TEXT), GZIP);
    Blob plainly = save(store, Blob.of(TEXT));

    for (String header : new String[] {"identity", "br", "gzip, aws-chunked"}) {
      put(saved, gzip(TEXT), header);
      assertThat(saved.bytes()).isEqualTo(TEXT);
    }
    put(plainly, TEXT, "gzip");
    assertThat(plainly.bytes()).isEqualTo(TEXT);
    put(plainly, gzip(TEXT), "gzip");
    assertThatThrownBy(plainly::bytes).isInstanceOf(ContentCorruptException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "219999", "220001", "-1", "many", "99999999999999999999"})
  void aLengthThatLiesChangesNothing(String length) throws IOException {
    Blob saved = save(store, Blob.of(TEXT), GZIP);
    plain.putObject(
        r ->
            r.bucket(pointer(saved).bucket())
                .key(pointer(saved).key())
                .metadata(Map.of("waybill-content-length", length)),
        RequestBody.fromBytes(gzip(TEXT)));

    assertThat(saved.bytes()).isEqualTo(TEXT);
    assertThat(read(saved.open())).isEqualTo(TEXT);
    assertThat(saved.writeTo(folder.resolve("file"))).hasBinaryContent(TEXT);
  }

  @Test
  void littleThatBecomesTooMuchIsRefused() {
    byte[] uniform = new byte[2 * MIB];
    Blob saved = save(store, Blob.of(uniform), GZIP);
    S3BlobStore strict = builder().decodingLimits(new DecodingLimits(10, 64 * MIB)).build();

    assertThat(saved.bytes()).isEqualTo(uniform);
    Blob refused = handle(strict, pointer(saved));
    assertThatThrownBy(refused::bytes).isInstanceOf(ContentTooLargeException.class);
    assertThatThrownBy(() -> read(refused.open())).isInstanceOf(ContentTooLargeException.class);
    assertThatThrownBy(() -> save(strict, Blob.of(new byte[2 * MIB + 1]), GZIP))
        .isInstanceOf(ContentTooLargeException.class);
    assertThat(keys()).hasSize(1);
  }

  private void put(Blob saved, byte[] body, String contentEncoding) {
    plain.putObject(
        r ->
            r.bucket(pointer(saved).bucket())
                .key(pointer(saved).key())
                .contentEncoding(contentEncoding),
        RequestBody.fromBytes(body));
  }

  static byte[] gzip(byte[] content) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (OutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(content);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] gunzip(byte[] body) throws IOException {
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return gzip.readAllBytes();
    }
  }
}
