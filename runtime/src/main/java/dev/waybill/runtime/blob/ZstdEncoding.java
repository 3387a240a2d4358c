package dev.waybill.runtime.blob;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;

/** Zstandard, by a library that users add if they want it. */
final class ZstdEncoding implements Encoding {
  static final String NAME = "zstd";
  static final int DEFAULT_LEVEL = 3;

  private static final int MAX_LEVEL = 22;

  private final int level;

  ZstdEncoding(int level) {
    if (level < 1 || level > MAX_LEVEL) {
      throw new IllegalArgumentException("zstd has levels from 1 to 22, not " + level);
    }
    this.level = level;
  }

  @Override
  public void checkAvailable() {
    try {
      Library.check();
    } catch (LinkageError e) {
      throw absent(e);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String suffix() {
    return ".zst";
  }

  @Override
  public OutputStream encode(OutputStream out) throws IOException {
    try {
      return Library.encode(out, level);
    } catch (LinkageError e) {
      throw absent(e);
    }
  }

  @Override
  public InputStream decode(InputStream in) throws IOException {
    try {
      return Library.decode(in);
    } catch (LinkageError e) {
      throw absent(e);
    }
  }

  private static IllegalStateException absent(LinkageError cause) {
    return new IllegalStateException(
        "the encoding zstd needs the library com.github.luben:zstd-jni, which is not there or does"
            + " not work here; add it to the dependencies, and in a modular"
            + " application to the module graph (requires com.github.luben.zstd_jni)",
        cause);
  }

  @Override
  public String toString() {
    return level == DEFAULT_LEVEL ? NAME : NAME + "(" + level + ")";
  }

  /**
   * All that names the library: to verify a class that does may load it, and this one is loaded
   * where the library is absent.
   */
  private static final class Library {
    private Library() {}

    static void check() {
      Zstd.compressBound(0);
    }

    static OutputStream encode(OutputStream out, int level) throws IOException {
      return new ZstdOutputStream(out, level);
    }

    static InputStream decode(InputStream in) throws IOException {
      PushbackInputStream source = new PushbackInputStream(in);
      int first = source.read();
      if (first < 0) {
        // The library takes it for the end of what is nothing.
        throw new EOFException("zstd is cut short");
      }
      source.unread(first);
      return new ZstdInputStream(source);
    }
  }
}
