package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Content in a file. It is hashed once; {@link #state()} then tells whether it changed since. */
final class FileBlob extends Blob {
  private final Path file;
  private volatile @Nullable State hashed;

  FileBlob(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** Returns what was found when the file was hashed, and hashes it if it never was. */
  State state() {
    State known = hashed;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      if (hashed == null) {
        hashed = hash();
      }
      return hashed;
    }
  }

  /** Tells whether the file was hashed, and does not look any more as it did then. */
  boolean isOutdated() {
    return hashed != null && !isUnchanged();
  }

  /** Tells whether the file still looks as it did when it was hashed. */
  boolean isUnchanged() {
    try {
      return Files.exists(file) && look().equals(state().look());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private State hash() {
    try {
      Look before = look();
      try (InputStream in = Files.newInputStream(file)) {
        return new State(Sha256.of(in), before);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Look look() throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new IOException(file + " is a directory");
    }
    return new Look(attributes.size(), attributes.lastModifiedTime());
  }

  @Override
  public String sha256() {
    return state().content().sha256();
  }

  @Override
  public Optional<BlobPointer> pointer() {
    return Optional.empty();
  }

  @Override
  public long length() {
    return state().content().length();
  }

  @Override
  Crc32cBlocks crcs() {
    return state().content().crcs();
  }

  @Override
  long size() throws IOException {
    return look().size();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public InputStream range(long from, long to) throws IOException {
    Objects.checkFromToIndex(from, to, size());
    InputStream in = open();
    try {
      in.skipNBytes(from);
      return new RangeInputStream(in, to - from, () -> {});
    } catch (IOException | RuntimeException | Error e) {
      in.close();
      throw e;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "Blob[" + file + "]";
  }

  /** What was found when the file was hashed, and how it looked before. */
  record State(ContentHasher.Hashed content, Look look) {}

  /** What a change of a file shows in first. */
  record Look(long size, FileTime modified) {}
}
