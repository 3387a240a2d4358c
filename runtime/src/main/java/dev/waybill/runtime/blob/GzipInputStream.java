package dev.waybill.runtime.blob;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Reads gzip (RFC 1952): one member or more, to the end of the source. The JDK's takes whatever it
 * cannot read behind a member for the end of the content, an error of the source included, and so
 * would return a part of the content as the whole.
 */
final class GzipInputStream extends InputStream {
  private static final int BUFFER_SIZE = 16 * 1024;

  private static final int FHCRC = 2;
  private static final int FEXTRA = 4;
  private static final int FNAME = 8;
  private static final int FCOMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);

  /** Of the header at first, and then of the content of a member. */
  private final CRC32 crc = new CRC32();

  private final byte[] buffer = new byte[BUFFER_SIZE];
  private int position;
  private int limit;
  private boolean inMember;
  private boolean ended;

  GzipInputStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!inMember && !ended) {
      startMember(nextByte());
    }
    while (!ended) {
      int n = inflate(target, offset, length);
      if (n > 0) {
        crc.update(target, offset, n);
        return n;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsDictionary()) {
        throw new ZipException("gzip has no dictionaries");
      } else if (fill()) {
        inflater.setInput(buffer, position, limit - position);
      } else {
        throw new EOFException("gzip is cut short");
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw (IOException) new ZipException("malformed gzip").initCause(e);
    }
  }

  private void startMember(int first) throws IOException {
    crc.reset();
    crc.update(first);
    if (first != 0x1F || headerByte() != 0x8B || headerByte() != 8) {
      throw new ZipException("not gzip");
    }
    int flags = headerByte();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("gzip of an unknown kind");
    }
    skipHeader(6); // The time, and two bytes about the writer.
    if ((flags & FEXTRA) != 0) {
      skipHeader(headerByte() | headerByte() << 8);
    }
    if ((flags & FNAME) != 0) {
      skipText();
    }
    if ((flags & FCOMMENT) != 0) {
      skipText();
    }
    if ((flags & FHCRC) != 0 && ((int) crc.getValue() & 0xFFFF) != number(2)) {
      throw new ZipException("the header of gzip is damaged");
    }
    crc.reset();
    inflater.reset();
    inflater.setInput(buffer, position, limit - position);
    inMember = true;
  }

  /** Checks the content of a member, and starts the next one if there is one. */
  private void endMember() throws IOException {
    position = limit - inflater.getRemaining();
    inMember = false;
    if (number(4) != crc.getValue() || number(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("the content of gzip is damaged");
    }
    if (position < limit || fill()) {
      startMember(nextByte());
    } else {
      ended = true;
    }
  }

  private int headerByte() throws IOException {
    int b = nextByte();
    crc.update(b);
    return b;
  }

  private void skipHeader(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      headerByte();
    }
  }

  private void skipText() throws IOException {
    while (headerByte() != 0) {
      // Names and comments end in a zero.
    }
  }

  /** Returns a number of some bytes, the lowest one first. */
  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (long) nextByte() << (8 * i);
    }
    return number;
  }

  private int nextByte() throws IOException {
    if (position == limit && !fill()) {
      throw new EOFException("gzip is cut short");
    }
    return buffer[position++] & 0xFF;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    return limit > 0;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    inflater.end();
    in.close();
  }
}
