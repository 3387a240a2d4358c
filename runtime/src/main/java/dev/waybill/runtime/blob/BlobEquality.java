package dev.waybill.runtime.blob;

/** When two handles are equal. */
final class BlobEquality {
  private BlobEquality() {}

  /**
   * Compares by content, which has to be known to stay what it is.
   *
   * @param one a handle of memory, or of an object whose address tells its SHA-256
   */
  static boolean equal(Blob one, Object other) {
    return one == other || (isComparable(other) && one.sha256().equals(((Blob) other).sha256()));
  }

  private static boolean isComparable(Object other) {
    return other instanceof MemoryBlob
        || other instanceof InlineBlob
        || (other instanceof StoredBlob stored && !stored.address().keyed());
  }
}
