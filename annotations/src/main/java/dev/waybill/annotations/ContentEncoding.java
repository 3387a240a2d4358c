package dev.waybill.annotations;

/**
 * The names of the encodings that every blob store knows, for {@link BigText#encoding} and {@link
 * BigBinary#encoding}. They are content codings of HTTP, so that an object in S3 says by its {@code
 * Content-Encoding} how it is to be read.
 */
public final class ContentEncoding {
  /** Gzip, which the JDK has. */
  public static final String GZIP = "gzip";

  /** Zstandard, which needs the library {@code com.github.luben:zstd-jni} on the class path. */
  public static final String ZSTD = "zstd";

  private ContentEncoding() {}
}
