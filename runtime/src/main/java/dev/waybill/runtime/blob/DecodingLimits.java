package dev.waybill.runtime.blob;

/**
 * How much may come out of an encoded object, so that a small one cannot fill a disk, or the heap
 * of whoever fetches it into memory. Content that stands inside an item has a bound of its own, 16
 * MiB. What a store would not read it does not write either: content that passes a limit is not
 * saved.
 *
 * @param maxRatio the most bytes of content for each encoded byte; the first mebibyte of content
 *     passes in any case
 * @param maxBytes the most bytes of content
 */
public record DecodingLimits(int maxRatio, long maxBytes) {
  /**
   * A ratio of 1,100, which gzip never reaches, and 64 GiB.
   *
   * <p>Gzip ends at about 1,030 bytes for one, by its construction. A lower limit would refuse
   * content that is as uniform as that.
   */
  public static final DecodingLimits DEFAULT = new DecodingLimits(1100, 64L << 30);

  private static final long GRACE = 1024 * 1024;

  /** Checks that both are positive. */
  public DecodingLimits {
    if (maxRatio < 1 || maxBytes < 1) {
      throw new IllegalArgumentException(
          "limits of decoding are positive, not " + maxRatio + " and " + maxBytes);
    }
  }

  /** Tells whether so much content may come out of so much of its encoded form. */
  public boolean allow(long contentBytes, long encodedBytes) {
    return contentBytes <= maxBytes
        && (contentBytes <= GRACE || contentBytes / maxRatio <= encodedBytes);
  }
}
