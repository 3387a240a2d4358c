package dev.waybill.runtime.blob;

import static dev.waybill.runtime.blob.OddStreams.broken;
import static dev.waybill.runtime.blob.OddStreams.concat;
import static dev.waybill.runtime.blob.OddStreams.encode;
import static dev.waybill.runtime.blob.OddStreams.slow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.AbortedException;

/** What comes out of encoded forms, how much of it, and whose error an error is. */
class DecodingInputStreamTest {
  private static final int MIB = 1024 * 1024;
  private static final Location HERE = Location.ofTable("docs").withAttribute("text");

  private final List<ContentCorruptException> heard = new ArrayList<>();

  @Test
  void theFirstMebibyteAlwaysComesOut() throws IOException {
    byte[] form = encode(Encoding.gzip(), new byte[MIB]);
    assertThat(decoding(form, Encoding.gzip(), new DecodingLimits(1, MIB)).readAllBytes())
        .hasSize(MIB);
  }

  @Test
  void aBombOfContentIsRefusedByItsRatio() {
    byte[] form = encode(Encoding.gzip(), new byte[8 * MIB]);
    assertThatThrownBy(
            () ->
                decoding(form, Encoding.gzip(), new DecodingLimits(500, Long.MAX_VALUE))
                    .readAllBytes())
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessageContainingAll("gzip", "500 times its size", "decodingLimits", "attribute text");
    assertThat(heard).as("it is as it was stored").isEmpty();
  }

  @Test
  void noGzipIsABombByDefaultAndMuchZstdIs() throws IOException {
    byte[] zeros = new byte[16 * MIB];
    byte[] gzip = encode(Encoding.gzip(9), zeros);
    assertThat(decoding(gzip, Encoding.gzip(), DecodingLimits.DEFAULT).readAllBytes())
        .hasSize(zeros.length);
    byte[] zstd = encode(Encoding.zstd(), zeros);
    assertThatThrownBy(() -> decoding(zstd, Encoding.zstd(), DecodingLimits.DEFAULT).readAllBytes())
        .isInstanceOf(ContentTooLargeException.class);
  }

  @Test
  void noMoreComesOutThanTheAbsoluteLimit() throws IOException {
    byte[] form = encode(Encoding.gzip(), new byte[1000]);
    assertThat(decoding(form, Encoding.gzip(), new DecodingLimits(1100, 1000)).readAllBytes())
        .hasSize(1000);
    assertThatThrownBy(
            () -> decoding(form, Encoding.gzip(), new DecodingLimits(1100, 999)).readAllBytes())
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessageContaining("more than the 999 bytes");
  }

  @Test
  void uniformContentMayComeFirstAsTheRatioIsThatOfTheWhole() throws IOException {
    byte[] content = new byte[24 * MIB];
    byte[] tail = new byte[MIB];
    new Random(1).nextBytes(tail);
    System.arraycopy(tail, 0, content, 23 * MIB, MIB);
    byte[] form = encode(Encoding.zstd(), content);
    DecodingLimits limits = new DecodingLimits(100, Long.MAX_VALUE);
    assertThat(limits.allow(content.length, form.length)).isTrue();
    assertThat(decoding(form, Encoding.zstd(), limits).readAllBytes()).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource({
    "1048576, 0, true",
    "1048577, 0, false",
    "1048577, 954, true",
    "1153433600, 1048576, true",
    "1153434699, 1048576, true",
    "1153434700, 1048576, false",
    "68719476736, 68719476736, true",
    "68719476737, 68719476737, false"
  })
  void limitsAreExact(long content, long encoded, boolean allowed) {
    assertThat(DecodingLimits.DEFAULT.allow(content, encoded)).isEqualTo(allowed);
  }

  @Test
  void limitsArePositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DecodingLimits(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new DecodingLimits(1, 0));
  }

  @Test
  void aMalformedFormIsCorruptContentAndHeardOfOnce() {
    for (byte[] form : new byte[][] {{}, {1, 2, 3}, encode(Encoding.zstd(), new byte[9])}) {
      heard.clear();
      assertThatThrownBy(
              () -> decoding(form, Encoding.gzip(), DecodingLimits.DEFAULT).readAllBytes())
          .isInstanceOf(ContentCorruptException.class)
          .hasMessageContainingAll("attribute text", "gzip, which is malformed or cut short")
          .hasCauseInstanceOf(IOException.class);
      assertThat(heard).hasSize(1);
    }
  }

  @Test
  void whatADecoderLeavesUnreadIsCorruptContent() {
    Encoding twoBytes =
        decoder(in -> new ByteArrayInputStream(new byte[] {(byte) in.read(), (byte) in.read()}));
    assertThatThrownBy(() -> decoding(new byte[3], twoBytes, DecodingLimits.DEFAULT).readAllBytes())
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContaining("test, which goes on behind its end");
    assertThat(heard).hasSize(1);
  }

  @Test
  void anErrorOfTheSourceStaysOne() {
    byte[] form = encode(Encoding.gzip(), new byte[100]);
    IOException reset = new IOException("reset");
    assertThatThrownBy(() -> over(broken(form, 12, reset), Encoding.gzip()).readAllBytes())
        .isSameAs(reset);
    assertThat(heard).isEmpty();
  }

  @Test
  void anErrorOfTheSourceThatADecoderSwallowsStaysOne() {
    IOException reset = new IOException("reset");
    Encoding careless =
        decoder(
            in -> {
              try {
                return new ByteArrayInputStream(in.readAllBytes());
              } catch (IOException e) {
                return InputStream.nullInputStream();
              }
            });
    assertThatThrownBy(() -> over(broken(new byte[9], 4, reset), careless).readAllBytes())
        .isInstanceOf(IOException.class)
        .hasCause(reset);
    assertThat(heard).isEmpty();
  }

  @Test
  void aCancelledSourceIsNeitherTriedAgainNorCorrupt() {
    AbortedException given = AbortedException.create("given up");
    InputStream cancelled =
        new InputStream() {
          @Override
          public int read() {
            throw given;
          }
        };
    assertThatThrownBy(() -> over(cancelled, Encoding.gzip()).readAllBytes()).isSameAs(given);
  }

  @Test
  void closingItClosesTheSourceWhateverTheDecoderDoes() throws IOException {
    List<String> closed = new ArrayList<>();
    InputStream source =
        new ByteArrayInputStream(new byte[3]) {
          @Override
          public void close() {
            closed.add("source");
          }
        };
    Encoding careless = decoder(in -> new ByteArrayInputStream(new byte[0]));
    InputStream in = over(source, careless);
    in.close();
    assertThat(closed).containsExactly("source");
    assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("the stream is closed");
    assertThat(heard).isEmpty();
  }

  @Test
  void aDecoderMaySkipAndReadSingleBytes() throws IOException {
    Encoding skipping =
        decoder(
            in -> {
              in.skipNBytes(2);
              assertThat(in.markSupported()).isFalse();
              return in;
            });
    byte[] form = {1, 2, 3, 4};
    assertThat(over(slow(form), skipping).readAllBytes()).containsExactly(3, 4);
    InputStream single = over(new ByteArrayInputStream(form), skipping);
    assertThat(single.read()).isEqualTo(3);
    assertThat(single.read(new byte[0], 0, 0)).isZero();
    assertThat(single.read()).isEqualTo(4);
    assertThat(single.read()).isEqualTo(-1);
    assertThat(single.read()).isEqualTo(-1);
  }

  @Test
  void membersOfASlowSourceAreOneContent() throws IOException {
    byte[] form = encode(Encoding.gzip(), new byte[70]);
    assertThat(over(slow(concat(form, form)), Encoding.gzip()).readAllBytes()).hasSize(140);
    byte[] behind = Arrays.copyOf(form, form.length + 1);
    assertThatThrownBy(() -> over(slow(behind), Encoding.gzip()).readAllBytes())
        .isInstanceOf(ContentCorruptException.class);
  }

  private InputStream over(InputStream source, Encoding encoding) throws IOException {
    return new DecodingInputStream(source, encoding, -1, DecodingLimits.DEFAULT, HERE, heard::add);
  }

  private InputStream decoding(byte[] form, Encoding encoding, DecodingLimits limits)
      throws IOException {
    return new DecodingInputStream(
        new ByteArrayInputStream(form), encoding, form.length, limits, HERE, heard::add);
  }

  private interface Decoder {
    InputStream decode(InputStream in) throws IOException;
  }

  private static Encoding decoder(Decoder decoder) {
    return new Encoding() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public String suffix() {
        return ".test";
      }

      @Override
      public OutputStream encode(OutputStream out) {
        return out;
      }

      @Override
      public InputStream decode(InputStream in) throws IOException {
        return decoder.decode(in);
      }
    };
  }
}
