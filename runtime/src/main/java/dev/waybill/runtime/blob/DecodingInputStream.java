package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Content out of its encoded form, within limits. A form that is malformed, cut short or longer
 * than it says is a {@link ContentCorruptException}; what fails below it stays an {@link
 * IOException}.
 */
final class DecodingInputStream extends InputStream {
  private final Source source;
  private final InputStream decoder;
  private final Encoding encoding;
  private final long encodedLength;
  private final DecodingLimits limits;
  private final Location location;
  private final Consumer<ContentCorruptException> onCorrupt;
  private long decoded;
  private boolean ended;
  private boolean closed;

  /**
   * Starts to decode.
   *
   * @param encodedLength the number of bytes of the encoded form; negative if it is not known
   * @param onCorrupt is told what is thrown if the form is malformed
   */
  DecodingInputStream(
      InputStream encoded,
      Encoding encoding,
      long encodedLength,
      DecodingLimits limits,
      Location location,
      Consumer<ContentCorruptException> onCorrupt)
      throws IOException {
    this.source = new Source(encoded);
    this.encoding = encoding;
    this.encodedLength = encodedLength;
    this.limits = limits;
    this.location = location;
    this.onCorrupt = onCorrupt;
    try {
      this.decoder = encoding.decode(source);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (closed) {
      throw new IOException("the stream is closed");
    }
    if (ended) {
      return -1;
    }
    int n;
    try {
      n = decoder.read(buffer, offset, length);
    } catch (IOException e) {
      throw explained(e);
    }
    source.check();
    if (n < 0) {
      if (source.read() >= 0) {
        throw corrupt("goes on behind its end", null);
      }
      ended = true;
      return -1;
    }
    decoded += n;
    // By the whole form, as when it was written: uniform content may come first, and be tiny.
    if (!limits.allow(decoded, Math.max(source.count, encodedLength))) {
      throw new ContentTooLargeException(
          "the content comes out of its encoding, "
              + encoding.name()
              + ", with more than the "
              + limits.maxBytes()
              + " bytes or the "
              + limits.maxRatio()
              + " times its size that are allowed; if that is meant, raise the decodingLimits of"
              + " the blob store",
          location,
          null);
    }
    return n;
  }

  private IOException explained(IOException e) {
    if (source.failure != null) {
      return e;
    }
    throw corrupt("is malformed or cut short", e);
  }

  private ContentCorruptException corrupt(String problem, @Nullable IOException e) {
    ContentCorruptException corrupt =
        new ContentCorruptException(
            "the content is stored in the encoding " + encoding.name() + ", which " + problem,
            location,
            e);
    onCorrupt.accept(corrupt);
    return corrupt;
  }

  /** Closes what it reads as well, in case that the decoder does not. */
  @Override
  public void close() throws IOException {
    closed = true;
    try (source) {
      decoder.close();
    }
  }

  /** The encoded form, as it is read. */
  private static final class Source extends FilterInputStream {
    private long count;
    private @Nullable Exception failure;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        int n = super.read(buffer, offset, length);
        count += Math.max(0, n);
        return n;
      } catch (IOException | RuntimeException e) {
        failure = e;
        throw e;
      }
    }

    /** By reading, as all is counted. */
    @Override
    public long skip(long toSkip) throws IOException {
      byte[] skipped = new byte[(int) Math.max(0, Math.min(toSkip, 8192))];
      return Math.max(0, read(skipped, 0, skipped.length));
    }

    /** Throws what a decoder took for the end. */
    void check() throws IOException {
      if (failure != null) {
        throw new IOException("the encoded form could not be read to its end", failure);
      }
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
