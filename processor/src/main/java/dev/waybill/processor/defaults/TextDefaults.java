package dev.waybill.processor.defaults;

import dev.waybill.processor.defaults.DefaultValue.Parsed;
import dev.waybill.processor.model.Basic;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** Reads the defaults of types that are stored as strings of a certain form. */
final class TextDefaults {
  private TextDefaults() {}

  static Reading read(Basic basic, String text) {
    return switch (basic) {
      case UUID -> parsed(basic, text, TextDefaults::uuid, "1b4e28ba-2fa1-11d2-883f-0016d3cca427");
      case URI -> parsed(basic, text, URI::create, "https://example.com/");
      case INSTANT -> parsed(basic, text, TextDefaults::instant, "2024-02-29T12:30:00Z");
      case LOCAL_DATE -> parsed(basic, text, TextDefaults::localDate, "2024-02-29");
      case LOCAL_TIME -> parsed(basic, text, LocalTime::parse, "12:30:00");
      case LOCAL_DATE_TIME ->
          parsed(basic, text, TextDefaults::localDateTime, "2024-02-29T12:30:00");
      case OFFSET_DATE_TIME ->
          parsed(basic, text, OffsetDateTime::parse, "2024-02-29T12:30:00+01:00");
      case ZONED_DATE_TIME ->
          parsed(basic, text, ZonedDateTime::parse, "2024-02-29T12:30:00+01:00[Europe/Paris]");
      case PERIOD -> parsed(basic, text, Period::parse, "P1M");
      case YEAR_MONTH -> parsed(basic, text, TextDefaults::yearMonth, "2024-02");
      case ZONE_ID -> parsed(basic, text, ZoneId::of, "Europe/Paris");
      case LOCALE -> parsed(basic, text, TextDefaults::locale, "de-CH");
      default -> throw new IllegalArgumentException("not stored as text of a form: " + basic);
    };
  }

  private static Reading parsed(
      Basic basic, String text, Function<String, ?> parser, String example) {
    return Reading.attempt(
        "one such as \"" + example + "\"",
        () -> {
          Object unused = parser.apply(text);
          return new Parsed(basic, text);
        });
  }

  /** Java also reads "1-1-1-1-1", which no other program would. */
  private static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(text);
    }
    return uuid;
  }

  /** What is stored sorts as text, which holds within these years only. */
  private static void sortable(int year) {
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("year " + year);
    }
  }

  private static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    sortable(instant.atOffset(ZoneOffset.UTC).getYear());
    return instant;
  }

  private static LocalDate localDate(String text) {
    LocalDate date = LocalDate.parse(text);
    sortable(date.getYear());
    return date;
  }

  private static LocalDateTime localDateTime(String text) {
    // A date alone is its midnight, as other programs write it.
    LocalDateTime dateTime =
        text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    sortable(dateTime.getYear());
    return dateTime;
  }

  private static YearMonth yearMonth(String text) {
    YearMonth month = YearMonth.parse(text);
    sortable(month.getYear());
    return month;
  }

  private static Locale locale(String text) {
    try {
      return new Locale.Builder().setLanguageTag(text).build();
    } catch (IllformedLocaleException bad) {
      throw new IllegalArgumentException(bad);
    }
  }
}
