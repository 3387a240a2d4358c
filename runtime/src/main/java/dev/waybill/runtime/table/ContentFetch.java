package dev.waybill.runtime.table;

import dev.waybill.runtime.error.Location;
import org.jspecify.annotations.Nullable;

/**
 * Content that is fetched once, however many attributes want it. It is fetched in any thread; all
 * else belongs to the thread that reads the items.
 */
final class ContentFetch implements Runnable {
  private final ContentSource source;
  private final Location location;
  private int uses;
  private volatile byte @Nullable [] content;

  /**
   * Creates it.
   *
   * @param location what wants the content first, for messages
   */
  ContentFetch(ContentSource source, Location location) {
    this.source = source;
    this.location = location;
  }

  /** Counts more attributes that want the content. */
  void expectUses(int more) {
    uses += more;
  }

  @Override
  public void run() {
    content = source.store().fetch(source.address(), location);
  }

  /** Returns the content: a copy for each use but the last, since an array is the caller's. */
  byte[] use() {
    byte[] bytes = content;
    if (bytes == null) {
      throw new IllegalStateException("not fetched: " + source.address());
    }
    uses--;
    if (uses > 0) {
      return bytes.clone();
    }
    content = null; // Memory is for what is to come.
    return bytes;
  }

  /** Tells whether another attribute wants the content. */
  boolean isWanted() {
    return uses > 0;
  }
}
