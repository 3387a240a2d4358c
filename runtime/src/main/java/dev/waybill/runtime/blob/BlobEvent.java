package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.time.Duration;

/**
 * What a {@link BlobListener} hears of some content.
 *
 * @param location whose content it is, and its pointer if it has one
 * @param contentLength the number of bytes of the content; negative if it is not known
 * @param storedLength the number of bytes in the form that it is stored in, which is another one
 *     where it is encoded; negative if it is not known
 * @param duration how long it took; zero for what takes no request
 */
public record BlobEvent(
    Location location, long contentLength, long storedLength, Duration duration) {
  /** Stands for a number of bytes that is not known. */
  public static final long UNKNOWN = -1;
}
