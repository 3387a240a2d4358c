package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which encodings a store knows. */
class EncodingsTest {
  private static final Placement PLACEMENT = Placement.of("docs/{sha256}", "text/plain");

  private final FakeS3 s3 = new FakeS3();

  @Test
  void gzipAndZstdAreThereAnyway() {
    S3BlobStore store = S3BlobStore.of(s3, "b");
    assertThat(store.encoding("gzip")).containsSame(Encoding.gzip());
    assertThat(store.encoding("zstd")).map(Encoding::suffix).contains(".zst");
    assertThat(store.encoding("br")).isEmpty();
    assertThat(store.encoding("GZIP")).isEmpty();
  }

  @Test
  void anEncodingOfOnesOwnIsWrittenAndRead() {
    S3BlobStore store = store(new Flipped("flip", ".flip"));
    Blob content = Blob.of("some content");
    ContentAddress address = store.addressOf(content, PLACEMENT.encoded("flip"));
    assertThat(address.pointer().key()).isEqualTo("docs/" + content.sha256() + ".flip");
    store.ensure(address, content, "text/plain", Location.NOWHERE);
    assertThat(s3.puts.get(0).contentEncoding()).isEqualTo("flip");
    assertThat(s3.objects.values()).first().isNotEqualTo(content.bytes());
    assertThat(Blob.stored(store, address.pointer(), Location.NOWHERE).text())
        .isEqualTo("some content");
  }

  @Test
  void anEncodingReplacesTheOneOfItsName() {
    Encoding best = Encoding.gzip(9);
    assertThat(store(best).encoding("gzip")).containsSame(best);
    Encoding flipped = new Flipped("gzip", ".flip");
    S3BlobStore replaced = store(flipped);
    assertThat(replaced.encoding("gzip")).containsSame(flipped);
  }

  @Test
  void twoEncodingsWithOneSuffixAreRefused() {
    S3BlobStoreBuilder builder = S3BlobStore.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.encoding(new Flipped("flip", ".gz")))
        .withMessage("the encodings gzip and flip both have the suffix .gz");
    builder.encoding(new Flipped("flip", ".f"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.encoding(new Flipped("flop", ".f")))
        .withMessageContainingAll("flip", "flop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Gzip", "1zip", "g zip", "-g", "g\n", "gé", "a.b", "a/b"})
  void namesHaveAForm(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().encoding(new Flipped(name, ".x")))
        .withMessage("\"" + name + "\" is not the name of an encoding; it must be like \"gzip\"");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", ".", "gz", ".GZ", ".a.b", ".a/b", ".a\n", "/.gz", ".0123456789abcdef"})
  void suffixesHaveAForm(String suffix) {
    String given = suffix == null ? ".".repeat(3) : suffix;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().encoding(new Flipped("x", given)))
        .withMessageContaining("is not the suffix of an encoding; it must be like \".gz\"");
  }

  @Test
  void namesAndSuffixesAtTheirLimitsAreTaken() {
    S3BlobStore.builder()
        .encoding(new Flipped("a".repeat(32), "." + "a".repeat(15)))
        .encoding(new Flipped("x-1_2", ".0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().encoding(new Flipped("a".repeat(33), ".x")));
  }

  @Test
  void anUnknownEncodingIsSaidWithThoseThatAreKnown() {
    S3BlobStore store = store(new Flipped("flip", ".flip"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.addressOf(Blob.of("a"), PLACEMENT.encoded("brotli")))
        .withMessageContainingAll("s3://b/", "\"brotli\"", "gzip, zstd, flip", "encoding(…)");
    assertThat(s3.requests).isEmpty();
  }

  private S3BlobStore store(Encoding encoding) {
    return S3BlobStore.builder().client(s3).bucket("b").encoding(encoding).build();
  }

  /** All bits the other way round. */
  record Flipped(String name, String suffix) implements Encoding {
    @Override
    public OutputStream encode(OutputStream out) {
      return new FilterOutputStream(out) {
        @Override
        public void write(int b) throws IOException {
          out.write(~b);
        }
      };
    }

    @Override
    public InputStream decode(InputStream in) {
      return new FilterInputStream(in) {
        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
          int n = super.read(buffer, offset, length);
          for (int i = offset; i < offset + n; i++) {
            buffer[i] = (byte) ~buffer[i];
          }
          return n;
        }
      };
    }
  }
}
