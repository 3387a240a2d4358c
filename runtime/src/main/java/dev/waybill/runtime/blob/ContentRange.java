package dev.waybill.runtime.blob;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server says it sends of an object.
 *
 * @param from the first byte
 * @param to the byte after the last one
 * @param total the number of bytes of the object; {@code Long.MAX_VALUE} if it is not said
 */
record ContentRange(long from, long to, long total) {
  private static final Pattern HEADER =
      Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\*|\\d{1,18})");

  /** Returns the range of a {@code Content-Range}; empty if it is absent or of another form. */
  static Optional<ContentRange> parse(@Nullable String header) {
    Matcher matcher = HEADER.matcher(header == null ? "" : header);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String total = matcher.group(3);
    return Optional.of(
        new ContentRange(
            Long.parseLong(matcher.group(1)),
            Long.parseLong(matcher.group(2)) + 1,
            "*".equals(total) ? Long.MAX_VALUE : Long.parseLong(total)));
  }
}
