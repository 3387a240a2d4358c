package dev.waybill.runtime.blob;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Random;

/** Streams that behave as those of networks do, and content for them. */
final class OddStreams {
  private OddStreams() {}

  /** One byte at a time, and never one at hand. */
  static InputStream slow(byte[] content) {
    return new FilterInputStream(new ByteArrayInputStream(content)) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.min(1, length));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }

  /** Some content, and then an error; the end, to who reads on. */
  static InputStream broken(byte[] content, int length, IOException failure) {
    return new FilterInputStream(new ByteArrayInputStream(content, 0, length)) {
      private boolean failed;

      @Override
      public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int n = super.read(buffer, offset, wanted);
        if (n < 0 && !failed) {
          failed = true;
          throw failure;
        }
        return n;
      }

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }
    };
  }

  /** Half of it compresses well. */
  static byte[] content(Random random, int length) {
    byte[] content = new byte[length];
    random.nextBytes(content);
    java.util.Arrays.fill(content, 0, length / 2, (byte) random.nextInt());
    return content;
  }

  static byte[] encode(Encoding encoding, byte[] content) {
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    try (OutputStream out = encoding.encode(encoded)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return encoded.toByteArray();
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
