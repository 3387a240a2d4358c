package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Gzip, of one member when written and of any number when read. */
final class GzipEncoding implements Encoding {
  static final GzipEncoding DEFAULT = new GzipEncoding();

  private static final int BUFFER_SIZE = 16 * 1024;

  private final int level;

  private GzipEncoding() {
    this.level = Deflater.DEFAULT_COMPRESSION;
  }

  GzipEncoding(int level) {
    if (level < Deflater.BEST_SPEED || level > Deflater.BEST_COMPRESSION) {
      throw new IllegalArgumentException("gzip has levels from 1 to 9, not " + level);
    }
    this.level = level;
  }

  @Override
  public String name() {
    return "gzip";
  }

  @Override
  public String suffix() {
    return ".gz";
  }

  @Override
  public OutputStream encode(OutputStream out) throws IOException {
    return new LevelOutputStream(out, level);
  }

  @Override
  public InputStream decode(InputStream in) {
    return new GzipInputStream(in);
  }

  @Override
  public String toString() {
    return level == Deflater.DEFAULT_COMPRESSION ? "gzip" : "gzip(" + level + ")";
  }

  /** The JDK's has no parameter for the level. */
  private static final class LevelOutputStream extends GZIPOutputStream {
    LevelOutputStream(OutputStream out, int level) throws IOException {
      super(out, BUFFER_SIZE);
      def.setLevel(level);
    }
  }
}
