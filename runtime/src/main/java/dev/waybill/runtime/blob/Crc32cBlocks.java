package dev.waybill.runtime.blob;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * The CRC-32C of content, block by block, from which that of any run of blocks follows without the
 * content. So one pass over content of unknown length serves whatever parts it is sent in. Not safe
 * for use by several threads while content is added.
 */
final class Crc32cBlocks {
  /** The bytes of a block; S3 takes parts from 5 MiB on. */
  static final int BLOCK = 8 * 1024 * 1024;

  /** The polynomial of CRC-32C (Castagnoli), its bits reversed. */
  private static final int POLYNOMIAL = 0x82F63B78;

  private static final int ONE = 1 << 31;

  private final CRC32C current = new CRC32C();
  private int[] blocks = new int[8];
  private int count;
  private int filled;

  static Crc32cBlocks of(byte[] content) {
    Crc32cBlocks blocks = new Crc32cBlocks();
    blocks.update(content, 0, content.length);
    return blocks;
  }

  void update(byte[] bytes, int offset, int length) {
    int end = offset + length;
    for (int from = offset; from < end; ) {
      int n = Math.min(end - from, BLOCK - filled);
      current.update(bytes, from, n);
      filled += n;
      from += n;
      if (filled == BLOCK) {
        add((int) current.getValue());
        current.reset();
        filled = 0;
      }
    }
  }

  private void add(int crc) {
    if (count == blocks.length) {
      blocks = Arrays.copyOf(blocks, count * 2);
    }
    blocks[count++] = crc;
  }

  /**
   * Returns the CRC of a part.
   *
   * @param from the first byte; a multiple of a block
   * @param to the byte after the last one; a multiple of a block, or the end
   */
  int of(long from, long to) {
    int crc = 0;
    for (long at = from; at < to; at += BLOCK) {
      int index = Math.toIntExact(at / BLOCK);
      boolean whole = index < count;
      crc = combine(crc, whole ? blocks[index] : (int) current.getValue(), whole ? BLOCK : filled);
    }
    return crc;
  }

  /** Returns a CRC as S3's headers have it: the Base64 of its four bytes. */
  static String header(int crc) {
    return Base64.getEncoder().encodeToString(ByteBuffer.allocate(4).putInt(crc).array());
  }

  /** Returns the CRC of two runs of bytes, one behind the other, the second of a known length. */
  static int combine(int first, int second, long secondLength) {
    return multiply(power(secondLength), first) ^ second;
  }

  /** Returns x to the power of the bits of so many bytes, by repeated squaring. */
  private static int power(long bytes) {
    int result = ONE;
    int square = ONE >>> 8; // x to the power of 8: the bits of one byte.
    for (long rest = bytes; rest != 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        result = multiply(square, result);
      }
      square = multiply(square, square);
    }
    return result;
  }

  /** Multiplies polynomials over GF(2), modulo that of the CRC. */
  private static int multiply(int a, int b) {
    int product = 0;
    int shifted = b;
    for (int bit = ONE; bit != 0; bit >>>= 1) {
      if ((a & bit) != 0) {
        product ^= shifted;
      }
      shifted = (shifted & 1) != 0 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
    }
    return product;
  }
}
