package dev.waybill.runtime.blob;

import static dev.waybill.runtime.blob.OddStreams.broken;
import static dev.waybill.runtime.blob.OddStreams.concat;
import static dev.waybill.runtime.blob.OddStreams.content;
import static dev.waybill.runtime.blob.OddStreams.encode;
import static dev.waybill.runtime.blob.OddStreams.slow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipEncodingTest {
  private final Encoding gzip = Encoding.gzip();
  private final byte[] form = encode(gzip, bytes("some content, some content, some content"));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100, 16 * 1024, 16 * 1024 + 1, 100_000, 2 * 1024 * 1024})
  void whatIsEncodedComesBack(int length) throws IOException {
    Random random = new Random(length);
    for (Encoding encoding : new Encoding[] {gzip, Encoding.gzip(1), Encoding.gzip(9)}) {
      byte[] content = content(random, length);
      byte[] encoded = encode(encoding, content);
      assertThat(decode(encoded)).isEqualTo(content);
      assertThat(new GZIPInputStream(new ByteArrayInputStream(encoded)).readAllBytes())
          .as("what others read")
          .isEqualTo(content);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300, 20_000})
  void aSlowSourceIsReadToItsEnd(int length) throws IOException {
    byte[] content = content(new Random(length), length);
    byte[] members = concat(encode(gzip, content), encode(gzip, new byte[0]), form);
    assertThat(gzip.decode(slow(members)).readAllBytes())
        .isEqualTo(concat(content, bytes("some content, some content, some content")));
  }

  @Test
  void membersAreConcatenatedWhereverABufferEnds() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] first = new byte[16 * 1024 - 60 + i];
      random.nextBytes(first);
      byte[] second = content(random, 1 + random.nextInt(40));
      assertThat(decode(concat(encode(gzip, first), encode(gzip, second))))
          .isEqualTo(concat(first, second));
    }
  }

  @Test
  void allThatAHeaderMayHaveIsSkipped() throws IOException {
    byte[] header = {
      0x1F, (byte) 0x8B, 8, 0x1E, 1, 2, 3, 4, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 'c', 0
    };
    CRC32 crc = new CRC32();
    crc.update(header);
    byte[] check = {(byte) crc.getValue(), (byte) (crc.getValue() >> 8)};
    byte[] rest = Arrays.copyOfRange(form, 10, form.length);
    assertThat(decode(concat(header, check, rest))).startsWith(bytes("some content"));
    assertThat(decode(concat(form, header, check, rest))).hasSize(80);
    check[0]++;
    assertThatThrownBy(() -> decode(concat(header, check, rest)))
        .isInstanceOf(ZipException.class)
        .hasMessageContaining("header");
  }

  @Test
  void whatIsCutShortIsAnErrorWhereverItIsCut() {
    byte[] members = concat(form, encode(gzip, bytes("more")));
    for (int length = 0; length < members.length; length++) {
      byte[] cut = Arrays.copyOf(members, length);
      if (length == form.length) {
        continue; // Nobody can know that there was another member.
      }
      assertThatThrownBy(() -> decode(cut))
          .as("cut at %d", length)
          .isInstanceOf(EOFException.class);
      assertThatThrownBy(() -> gzip.decode(slow(cut)).readAllBytes())
          .as("cut at %d", length)
          .isInstanceOf(EOFException.class);
    }
  }

  @Test
  void whatIsBehindTheLastMemberIsAnError() {
    Random random = new Random(8);
    for (int length = 1; length < 40; length++) {
      byte[] behind = new byte[length];
      random.nextBytes(behind);
      behind[0] = (byte) (length % 2 == 0 ? 0 : 'x');
      assertThatThrownBy(() -> decode(concat(form, behind)))
          .as("%d bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aChangedBitIsAnErrorOrChangesNothing() {
    int errors = 0;
    for (int bit = 0; bit < form.length * 8; bit++) {
      byte[] damaged = form.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        // The time and the writer are not looked at, nor is what fills the last byte.
        assertThat(decode(damaged)).as("bit %d", bit).startsWith(bytes("some content")).hasSize(40);
      } catch (IOException e) {
        errors++;
      }
    }
    assertThat(errors).isGreaterThan(form.length * 8 - 6 * 8 - 8);
  }

  @Test
  void anErrorOfTheSourceIsNeverTakenForTheEnd() {
    byte[] members = concat(form, form);
    for (int length = 0; length <= members.length; length++) {
      IOException reset = new IOException("reset");
      InputStream in = broken(members, length, reset);
      assertThatThrownBy(() -> gzip.decode(in).readAllBytes()).as("at %d", length).isSameAs(reset);
    }
  }

  @Test
  void closingItClosesItsSource() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream source =
        new ByteArrayInputStream(form) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    InputStream in = gzip.decode(source);
    assertThat(in.read()).isEqualTo('s');
    assertThat(in.read(new byte[1], 0, 0)).isZero();
    in.close();
    assertThat(closed[0]).isTrue();
  }

  @Test
  void levelsAreFromOneToNine() {
    for (int level : new int[] {-1, 0, 10}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Encoding.gzip(level))
          .withMessage("gzip has levels from 1 to 9, not " + level);
    }
    assertThat(Encoding.gzip(9)).hasToString("gzip(9)");
    assertThat(gzip).hasToString("gzip");
    byte[] content = content(new Random(1), 100_000);
    assertThat(encode(Encoding.gzip(9), content))
        .hasSizeLessThan(encode(Encoding.gzip(1), content).length);
  }

  private byte[] decode(byte[] encoded) throws IOException {
    try (InputStream in = gzip.decode(new ByteArrayInputStream(encoded))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toByteArray();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
