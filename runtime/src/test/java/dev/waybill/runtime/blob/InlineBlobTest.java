package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that stood encoded inside an item. */
class InlineBlobTest {
  private static final Location HERE =
      Location.ofTable("docs").withKey("{id=\"7\"}").withAttribute("text");
  private static final byte[] CONTENT = "some content".getBytes(StandardCharsets.UTF_8);

  private final AtomicInteger decoded = new AtomicInteger();
  private final Blob blob = inline(OddStreams.encode(Encoding.gzip(), CONTENT));

  @TempDir Path folder;

  @Test
  void itIsDecodedWhenItIsNeededAndOnce() {
    assertThat(blob.pointer()).isEmpty();
    assertThat(blob).hasToString("Blob[inline, gzip]");
    assertThat(decoded).hasValue(0);
    assertThat(blob.length()).isEqualTo(12);
    assertThat(blob.sha256()).isEqualTo(Sha256.of(CONTENT));
    assertThat(blob.text()).isEqualTo("some content");
    assertThat(decoded).hasValue(1);
    assertThat(blob).hasToString("Blob[inline, gzip]");
  }

  @Test
  void itIsReadInEachWay() throws IOException {
    assertThat(blob.open().readAllBytes()).isEqualTo(CONTENT);
    assertThat(blob.range(5, 12).readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("content");
    assertThat(blob.writeTo(folder.resolve("a"))).hasContent("some content");
    assertThat(blob.transferTo(OutputStream.nullOutputStream())).isEqualTo(12);
    assertThat(blob.bytes()).isNotSameAs(blob.bytes());
    assertThatThrownBy(() -> blob.range(0, 13)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> blob.bytes(11)).isInstanceOf(ContentTooLargeException.class);
    assertThatThrownBy(() -> blob.presign(Duration.ofHours(1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void itIsEqualToTheSameContentElsewhere() {
    Blob memory = Blob.of(CONTENT);
    S3BlobStore store = S3BlobStore.of(new FakeS3(), "b");
    Blob stored = Blob.stored(store, new BlobPointer("b", Sha256.of(CONTENT)), HERE);
    Blob zstd =
        Blob.inline(
            OddStreams.encode(Encoding.zstd(), CONTENT),
            Encoding.zstd(),
            DecodingLimits.DEFAULT,
            HERE);
    assertThat(blob).isEqualTo(memory).isEqualTo(stored).isEqualTo(zstd).isEqualTo(blob);
    assertThat(memory).isEqualTo(blob);
    assertThat(stored).isEqualTo(blob);
    assertThat(Set.of(blob)).contains(memory, stored, zstd);
    assertThat(blob).isNotEqualTo(Blob.of("other")).isNotEqualTo(null).isNotEqualTo("some content");
  }

  @Test
  void aCorruptFormIsSaidWithItsPlaceEachTime() {
    Blob corrupt = inline(new byte[] {1, 2, 3});
    assertThat(corrupt).hasToString("Blob[inline, gzip]");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(corrupt::bytes)
          .isInstanceOf(ContentCorruptException.class)
          .hasMessageStartingWith("table docs, item {id=\"7\"}, attribute text: ");
    }
    assertThatThrownBy(corrupt::sha256).isInstanceOf(ContentCorruptException.class);
    assertThatThrownBy(corrupt::open).isInstanceOf(ContentCorruptException.class);
    assertThatThrownBy(() -> inline(new byte[0]).length())
        .isInstanceOf(ContentCorruptException.class);
    Blob zstd = Blob.inline(new byte[0], Encoding.zstd(), DecodingLimits.DEFAULT, HERE);
    assertThatThrownBy(zstd::length).isInstanceOf(ContentCorruptException.class);
  }

  @Test
  void aBombIsRefused() {
    byte[] bomb = OddStreams.encode(Encoding.zstd(), new byte[16 * 1024 * 1024]);
    assertThat(bomb).hasSizeLessThan(400 * 1024);
    Blob large = Blob.inline(bomb, Encoding.zstd(), DecodingLimits.DEFAULT, HERE);
    assertThatThrownBy(large::bytes)
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessageContaining("attribute text");
  }

  private Blob inline(byte[] form) {
    Encoding counting =
        new Encoding() {
          @Override
          public String name() {
            return "gzip";
          }

          @Override
          public String suffix() {
            return ".gz";
          }

          @Override
          public OutputStream encode(OutputStream out) {
            throw new AssertionError("it is not encoded again");
          }

          @Override
          public InputStream decode(InputStream in) throws IOException {
            decoded.incrementAndGet();
            return Encoding.gzip().decode(in);
          }
        };
    return Blob.inline(form, counting, DecodingLimits.DEFAULT, HERE);
  }
}
