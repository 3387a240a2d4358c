package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CRCs of parts without their bytes, and how many parts there are. */
class Crc32cBlocksTest {
  private static final int BLOCK = Crc32cBlocks.BLOCK;
  private static final long GIB = 1L << 30;

  @Test
  void theCrcsOfTwoPartsAreThatOfTheWhole() {
    Random random = new Random(42);
    for (int i = 0; i < 500; i++) {
      byte[] content = new byte[random.nextInt(5000)];
      random.nextBytes(content);
      int at = random.nextInt(content.length + 1);
      int combined =
          Crc32cBlocks.combine(
              crc(content, 0, at), crc(content, at, content.length), content.length - at);
      assertThat(combined).isEqualTo(crc(content, 0, content.length));
    }
  }

  @Test
  void zerosOfAnyNumberCombine() {
    // The CRC of so many zeros, put together by doubling.
    int crc = crc(new byte[1], 0, 1);
    for (long length = 1; length < 1L << 46; length *= 2) {
      int doubled = Crc32cBlocks.combine(crc, crc, length);
      if (length <= 1 << 20) {
        assertThat(doubled).isEqualTo(crc(new byte[(int) length * 2], 0, (int) length * 2));
      }
      crc = doubled;
    }
    assertThat(Crc32cBlocks.combine(crc, 0, 0)).as("nothing behind it").isEqualTo(crc);
  }

  @Test
  void blocksAreFoundInOnePassHoweverTheContentComes() {
    byte[] content = new byte[2 * BLOCK + 12345];
    Random random = new Random(43);
    random.nextBytes(content);
    Crc32cBlocks blocks = new Crc32cBlocks();
    for (int at = 0; at < content.length; ) {
      int n = Math.min(content.length - at, 1 + random.nextInt(3 * BLOCK / 2));
      blocks.update(content, at, n);
      at += n;
    }
    int[] bounds = {0, BLOCK, 2 * BLOCK, content.length};
    for (int from : bounds) {
      for (int to : bounds) {
        if (from < to) {
          assertThat(blocks.of(from, to)).as("%d-%d", from, to).isEqualTo(crc(content, from, to));
        }
      }
    }
    assertThat(Crc32cBlocks.of(content).of(0, content.length))
        .isEqualTo(crc(content, 0, content.length));
    assertThat(blocks.of(0, 0)).isZero();
  }

  @Test
  void wholeBlocksHaveNoRest() {
    byte[] content = new byte[BLOCK];
    content[7] = 7;
    assertThat(Crc32cBlocks.of(content).of(0, BLOCK)).isEqualTo(crc(content, 0, BLOCK));
    assertThat(Crc32cBlocks.of(new byte[0]).of(0, 0)).isZero();
  }

  @Test
  void manyBlocksAreKept() {
    Crc32cBlocks blocks = new Crc32cBlocks();
    byte[] block = new byte[BLOCK];
    for (int i = 0; i < 20; i++) {
      blocks.update(block, 0, BLOCK);
    }
    int one = crc(block, 0, BLOCK);
    int all = one;
    for (int i = 1; i < 20; i++) {
      all = Crc32cBlocks.combine(all, one, BLOCK);
    }
    assertThat(blocks.of(0, 20L * BLOCK)).isEqualTo(all);
    assertThat(blocks.of(19L * BLOCK, 20L * BLOCK)).isEqualTo(one);
  }

  /** The check value of the algorithm, and the form that S3 documents. */
  @Test
  void aHeaderIsFourBytesInBase64() {
    byte[] check = "123456789".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertThat(Crc32cBlocks.of(check).of(0, 9)).isEqualTo(0xE3069283);
    assertThat(Crc32cBlocks.header(0xE3069283)).isEqualTo("4waSgw==");
    assertThat(Crc32cBlocks.header(0)).isEqualTo("AAAAAA==");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 16777216",
    "67108865, 16777216",
    "167772160000, 16777216",
    "167772160001, 25165824",
    "251658240000, 25165824",
    "5497558138880, 553648128",
    "53687091200000, 5368709120",
    "53687091199999, 5368709120"
  })
  void partsAreAsSmallAsTheirNumberAllows(long length, long size) {
    assertThat(S3Multipart.partSize(length, 2L * BLOCK)).isEqualTo(size);
  }

  @Test
  void noObjectHasMoreThanTenThousandPartsOfFiveGibibytes() {
    Random random = new Random(44);
    long most = 10_000 * 5 * GIB;
    for (int i = 0; i < 20_000; i++) {
      long length = i < 100 ? most - i : 1 + (long) (random.nextDouble() * most);
      long least = random.nextBoolean() ? 2L * BLOCK : GIB;
      long size = S3Multipart.partSize(length, least);
      assertThat(size).isBetween(least, 5 * GIB);
      assertThat(size % BLOCK).isZero();
      assertThat((length + size - 1) / size).isLessThanOrEqualTo(10_000);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3Multipart.partSize(most + 1, 1))
        .withMessage(
            "the content has " + (most + 1) + " bytes, and an object in S3 at most " + most);
  }

  private static int crc(byte[] content, int from, int to) {
    CRC32C crc = new CRC32C();
    crc.update(content, from, to - from);
    return (int) crc.getValue();
  }
}
