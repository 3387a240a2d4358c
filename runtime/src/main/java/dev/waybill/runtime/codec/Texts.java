package dev.waybill.runtime.codec;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;

/** How values are written as text and read from it. */
final class Texts {
  private Texts() {}

  /** Refuses text that UTF-8 cannot hold, which would otherwise be stored with a '?' in it. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return checkSurrogates(text, i);
      }
    }
    return text;
  }

  private static String checkSurrogates(String text, int from) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text.substring(from))) {
      throw new CodecException(
          "holds text with half of a surrogate pair, which is not valid Unicode");
    }
    return text;
  }

  static char character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException();
    }
    return text.charAt(0);
  }

  static String text(char value) {
    return wellFormed(String.valueOf(value));
  }

  static String text(Instant value) {
    // Not by its date: an instant may be too far away to have one.
    if (value.isBefore(Instants.FIRST) || !value.isBefore(Instants.END)) {
      throw outOfYears();
    }
    return Instants.NANOS.format(value);
  }

  static String text(LocalDate value) {
    checkYear(value.getYear());
    return value.toString();
  }

  static String text(LocalDateTime value) {
    checkYear(value.getYear());
    return value.toString();
  }

  static String text(YearMonth value) {
    checkYear(value.getYear());
    return value.toString();
  }

  /**
   * Returns the date and time of a text; a date alone is its midnight, as other readers take it.
   */
  static LocalDateTime localDateTime(String text) {
    return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
  }

  /** Java reads shorter forms too, which two readers could take for two values. */
  static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException();
    }
    return uuid;
  }

  static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String text(Locale value) {
    String tag = value.toLanguageTag();
    if (!Locale.forLanguageTag(tag).equals(value)) {
      throw new CodecException("is a locale that has no BCP 47 language tag");
    }
    return tag;
  }

  static Locale locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Outside of these years ISO-8601 has a sign, and text no longer sorts as time does. */
  private static void checkYear(int year) {
    if (year < 0 || year > 9999) {
      throw outOfYears();
    }
  }

  private static CodecException outOfYears() {
    return new CodecException(
        "is outside of the years 0000 to 9999, beyond which its text would not sort as time does");
  }

  /** What only a program with instants has to load. */
  private static final class Instants {
    static final DateTimeFormatter NANOS =
        new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Instants() {}
  }
}
