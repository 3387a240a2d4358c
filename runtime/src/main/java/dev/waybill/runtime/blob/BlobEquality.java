package dev.waybill.runtime.blob;

/** When two handles are equal. */
final class BlobEquality {
  private BlobEquality() {}

  /**
   * Compares by content, which has to be known to stay what it is.
   *
   * @param one a handle of memory or of an object
   */
  static boolean equal(Blob one, Object other) {
    return one == other
        || ((other instanceof MemoryBlob || other instanceof StoredBlob)
            && one.sha256().equals(((Blob) other).sha256()));
  }
}
