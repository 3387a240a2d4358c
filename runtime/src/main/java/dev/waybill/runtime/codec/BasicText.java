package dev.waybill.runtime.codec;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * The codecs of text, and of the types of the JDK that are written as text. They are one class and
 * not one each, since all of them are made when the first one is needed: a function has on every
 * cold start to be spun or loaded, and a branch has not.
 */
final class BasicText<V> implements TextCodec<V> {
  static final TextCodec<String> STRING = new BasicText<>(Form.STRING);
  static final TextCodec<Character> CHARACTER = new BasicText<>(Form.CHARACTER);
  static final TextCodec<UUID> UUID = new BasicText<>(Form.UUID);
  static final TextCodec<URI> URI = new BasicText<>(Form.URI);
  static final TextCodec<Instant> INSTANT = new BasicText<>(Form.INSTANT);
  static final TextCodec<LocalDate> LOCAL_DATE = new BasicText<>(Form.LOCAL_DATE);
  static final TextCodec<LocalTime> LOCAL_TIME = new BasicText<>(Form.LOCAL_TIME);
  static final TextCodec<LocalDateTime> LOCAL_DATE_TIME = new BasicText<>(Form.LOCAL_DATE_TIME);
  static final TextCodec<OffsetDateTime> OFFSET_DATE_TIME = new BasicText<>(Form.OFFSET_DATE_TIME);
  static final TextCodec<ZonedDateTime> ZONED_DATE_TIME = new BasicText<>(Form.ZONED_DATE_TIME);
  static final TextCodec<Period> PERIOD = new BasicText<>(Form.PERIOD);
  static final TextCodec<YearMonth> YEAR_MONTH = new BasicText<>(Form.YEAR_MONTH);
  static final TextCodec<ZoneId> ZONE_ID = new BasicText<>(Form.ZONE_ID);
  static final TextCodec<Locale> LOCALE = new BasicText<>(Form.LOCALE);

  private final Form form;

  private BasicText(Form form) {
    this.form = form;
  }

  @Override
  public String toText(V value) {
    return switch (form) {
      case STRING -> Texts.wellFormed((String) value);
      case CHARACTER -> Texts.text((char) value);
      case URI -> Texts.wellFormed(value.toString());
      case INSTANT -> Texts.text((Instant) value);
      case LOCAL_DATE -> Texts.text((LocalDate) value);
      case LOCAL_DATE_TIME -> Texts.text((LocalDateTime) value);
      case YEAR_MONTH -> Texts.text((YearMonth) value);
      case ZONE_ID -> ((ZoneId) value).getId();
      case LOCALE -> Texts.text((Locale) value);
      case UUID, LOCAL_TIME, OFFSET_DATE_TIME, ZONED_DATE_TIME, PERIOD -> value.toString();
    };
  }

  @Override
  @SuppressWarnings("unchecked") // The constants pair each form with its type.
  public V fromText(String text) {
    try {
      return (V) parse(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      // Its message would show the text.
      throw new CodecException("holds text that is not " + form.described);
    }
  }

  private Object parse(String text) {
    return switch (form) {
      case STRING -> text;
      case CHARACTER -> Texts.character(text);
      case UUID -> Texts.uuid(text);
      case URI -> Texts.uri(text);
      case INSTANT -> Instant.parse(text);
      case LOCAL_DATE -> LocalDate.parse(text);
      case LOCAL_TIME -> LocalTime.parse(text);
      case LOCAL_DATE_TIME -> Texts.localDateTime(text);
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
      case PERIOD -> Period.parse(text);
      case YEAR_MONTH -> YearMonth.parse(text);
      case ZONE_ID -> ZoneId.of(text);
      case LOCALE -> Texts.locale(text);
    };
  }

  /** The types, and what a message calls their values. */
  private enum Form {
    STRING("text"),
    CHARACTER("a single character"),
    UUID("a UUID"),
    URI("a URI"),
    INSTANT("an ISO-8601 instant"),
    LOCAL_DATE("an ISO-8601 date"),
    LOCAL_TIME("an ISO-8601 time"),
    LOCAL_DATE_TIME("an ISO-8601 date and time"),
    OFFSET_DATE_TIME("an ISO-8601 date and time with offset"),
    ZONED_DATE_TIME("an ISO-8601 date and time with zone"),
    PERIOD("an ISO-8601 period"),
    YEAR_MONTH("an ISO-8601 year and month"),
    ZONE_ID("a time zone"),
    LOCALE("a BCP 47 language tag");

    private final String described;

    Form(String described) {
      this.described = described;
    }
  }
}
