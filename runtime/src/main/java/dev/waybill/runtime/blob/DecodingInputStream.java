package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.WaybillException;
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
  private final DecodingLimits limits;
  private final Location location;
  private final Consumer<WaybillException> failed;
  private long decoded;
  private boolean ended;

  /**
   * Creates it.
   *
   * @param failed is told what is thrown
   */
  DecodingInputStream(
      InputStream encoded,
      Encoding encoding,
      DecodingLimits limits,
      Location location,
      Consumer<WaybillException> failed)
      throws IOException {
    this.source = new Source(encoded);
    this.encoding = encoding;
    this.limits = limits;
    this.location = location;
    this.failed = failed;
    try {
      this.decoder = encoding.decode(source);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** Returns how many bytes of the encoded form were read. */
  long encodedBytes() {
    return source.count;
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
    if (ended) {
      return -1;
    }
    int n;
    try {
      n = decoder.read(buffer, offset, length);
    } catch (IOException e) {
      throw explained(e);
    }
    if (n < 0) {
      ended = true;
      if (source.read() >= 0) {
        throw corrupt("goes on behind its end", null);
      }
      return -1;
    }
    decoded += n;
    if (!limits.allow(decoded, source.count)) {
      throw told(
          new ContentTooLargeException(
              "the content comes out of its encoding, "
                  + encoding.name()
                  + ", with more than the "
                  + limits.maxBytes()
                  + " bytes or the "
                  + limits.maxRatio()
                  + " times its size that are allowed; if that is meant, raise the decodingLimits of"
                  + " the blob store",
              location,
              null));
    }
    return n;
  }

  private IOException explained(IOException e) {
    if (source.failed) {
      return e;
    }
    throw corrupt("is malformed or cut short", e);
  }

  private ContentCorruptException corrupt(String problem, @Nullable IOException e) {
    return told(
        new ContentCorruptException(
            "the content is stored in the encoding " + encoding.name() + ", which " + problem,
            location,
            e));
  }

  private <E extends WaybillException> E told(E e) {
    failed.accept(e);
    return e;
  }

  @Override
  public void close() throws IOException {
    decoder.close();
  }

  /** The encoded form, as it is read. */
  private static final class Source extends FilterInputStream {
    private long count;
    private boolean failed;

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
        failed = true;
        throw e;
      }
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
