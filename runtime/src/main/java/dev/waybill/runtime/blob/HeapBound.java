package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;

/** How much content may become an array. */
final class HeapBound {
  /** What a Java array can hold on every virtual machine. */
  static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

  private HeapBound() {}

  /** Returns what an array can hold of so many bytes. */
  static int limit(long maxBytes) {
    if (maxBytes < 0) {
      throw new IllegalArgumentException("the most bytes to return are negative: " + maxBytes);
    }
    return (int) Math.min(maxBytes, MAX_ARRAY);
  }

  static ContentTooLargeException tooLarge(Blob content, long size, int limit) {
    return new ContentTooLargeException(
        content
            + " has "
            + size
            + " bytes, and at most "
            + limit
            + " were asked for; open() streams any number",
        Location.NOWHERE,
        null);
  }

  /** Of an object in S3, whose size need not be known. */
  static ContentTooLargeException tooLarge(int limit, Location location) {
    return new ContentTooLargeException(
        limit == MAX_ARRAY
            ? "the content is too large for an array; give the component the type Blob, and stream"
                + " it"
            : "the content has more than the "
                + limit
                + " bytes that were asked for; open() streams any number",
        location,
        null);
  }
}
