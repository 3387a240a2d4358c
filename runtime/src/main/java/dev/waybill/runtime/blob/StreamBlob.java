package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Content of a stream that can be read but once. It is spooled when it is needed first; what was
 * spooled goes when the last operation that uses it ends, and from then on the content is where
 * that operation stored it.
 */
final class StreamBlob extends Blob {
  private static final String UNREADABLE =
      "its stream was read before, and that failed; make a new handle";

  private static final String USED_UP =
      "it was used up by a save or an update that failed; make a new handle";

  /** The number of bytes that the stream must have; negative if that is not known. */
  private final long announced;

  /** Null once it was read. */
  private @Nullable InputStream source;

  /** Null before the stream is read, and when no operation needs it any more. */
  private @Nullable Spool spool;

  /** Why the content is not at hand, once it is not. */
  private String spent = USED_UP;

  private ContentHasher.@Nullable Hashed content;
  private @Nullable Blob stored;
  private int leases;

  StreamBlob(InputStream source, long announced) {
    this.source = Objects.requireNonNull(source, "content");
    this.announced = announced;
  }

  /** Creates one of content that was spooled already, with a lease of it. */
  StreamBlob(Spool spool) {
    this.announced = spool.content().length();
    this.spool = spool;
    this.content = spool.content();
    this.leases = 1;
  }

  /** Keeps the content at hand until {@link #endLease}, if it is not in a store already. */
  synchronized void lease() {
    if (!isMoved()) {
      try {
        spool();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    leases++;
  }

  /**
   * Ends a lease.
   *
   * @param handle where the content is now; null if it was not stored
   */
  synchronized void endLease(@Nullable Blob handle) {
    leases--;
    if (handle != null) {
      stored = handle;
    }
    Spool unused = spool;
    if (leases == 0 && unused != null) {
      spool = null;
      unused.close();
    }
  }

  private boolean isMoved() {
    return source == null && spool == null && stored != null;
  }

  private Spool spool() throws IOException {
    InputStream unread = source;
    if (unread != null) {
      source = null;
      spent = UNREADABLE;
      try (unread) {
        spool = Spool.of(unread, announced);
      } catch (IOException | RuntimeException | Error e) {
        drop();
        throw e;
      }
      spent = USED_UP;
      content = spool.content();
    }
    if (spool == null) {
      throw new IOException(spent);
    }
    return spool;
  }

  /** Closing the stream may fail when its content was spooled already. */
  private void drop() {
    if (spool != null) {
      spool.close();
      spool = null;
    }
  }

  private synchronized ContentHasher.Hashed content() {
    if (content == null) {
      try {
        return spool().content();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return content;
  }

  /** Returns the handle in a store that the content moved to; this one while it is at hand. */
  @Override
  synchronized Blob settled() {
    return isMoved() && stored != null ? stored : this;
  }

  @Override
  public String sha256() {
    return content().sha256();
  }

  @Override
  public Optional<BlobPointer> pointer() {
    Blob settled = settled();
    return settled == this ? Optional.empty() : settled.pointer();
  }

  @Override
  public long length() {
    return content().length();
  }

  @Override
  Crc32cBlocks crcs() {
    return content().crcs();
  }

  @Override
  long size() {
    return length();
  }

  @Override
  public InputStream open() throws IOException {
    synchronized (this) {
      if (!isMoved()) {
        Spool spooled = spool();
        return spooled.open(0, spooled.content().length());
      }
    }
    return settled().open();
  }

  @Override
  public InputStream range(long from, long to) throws IOException {
    synchronized (this) {
      if (!isMoved()) {
        Spool spooled = spool();
        Objects.checkFromToIndex(from, to, spooled.content().length());
        return spooled.open(from, to);
      }
    }
    return settled().range(from, to);
  }

  @Override
  public byte[] bytes(long maxBytes) {
    Blob settled = settled();
    return settled == this ? super.bytes(maxBytes) : settled.bytes(maxBytes);
  }

  @Override
  public URI presign(Duration validity) {
    Blob settled = settled();
    return settled == this ? super.presign(validity) : settled.presign(validity);
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
    return announced < 0 ? "Blob[stream]" : "Blob[stream of " + announced + " bytes]";
  }
}
