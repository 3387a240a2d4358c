package dev.waybill.processor.defaults;

import dev.waybill.processor.defaults.DefaultValue.Boxed;
import dev.waybill.processor.defaults.DefaultValue.CalendarYear;
import dev.waybill.processor.defaults.DefaultValue.Exact;
import dev.waybill.processor.defaults.DefaultValue.Literal;
import dev.waybill.processor.defaults.DefaultValue.Seconds;
import dev.waybill.processor.model.Basic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.regex.Pattern;

/**
 * Reads the defaults of types that are stored as numbers. What DynamoDB could not have stored is no
 * default: at most 38 digits, and a magnitude of 1E-130 to 9.99…E+125.
 */
final class NumberDefaults {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");
  private static final Pattern SECONDS = Pattern.compile("-?[0-9]+(\\.[0-9]{1,9})?");

  private NumberDefaults() {}

  static Reading read(Basic basic, String text) {
    return switch (basic) {
      case BYTE -> integer(basic, text, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> integer(basic, text, Short.MIN_VALUE, Short.MAX_VALUE);
      case INTEGER -> integer(basic, text, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> integer(basic, text, Long.MIN_VALUE, Long.MAX_VALUE);
      case YEAR -> integer(basic, text, Year.MIN_VALUE, Year.MAX_VALUE);
      case BIG_INTEGER ->
          INTEGER.matcher(text).matches() && storable(new BigDecimal(text))
              ? Reading.of(new Exact(basic, text))
              : Reading.expected("a whole number of at most 38 digits");
      case DURATION -> duration(text);
      default -> decimal(basic, text);
    };
  }

  private static Reading integer(Basic basic, String text, long least, long most) {
    String expected = "a whole number from " + least + " to " + most;
    if (!INTEGER.matcher(text).matches()) {
      return Reading.expected(expected);
    }
    BigInteger number = new BigInteger(text);
    if (number.bitLength() > 63 || number.longValue() < least || number.longValue() > most) {
      return Reading.expected(expected);
    }
    return Reading.of(
        switch (basic) {
          case BYTE, SHORT -> new Boxed(basic, number.toString());
          case LONG -> new Literal(number + "L");
          case YEAR -> new CalendarYear(number.intValue());
          default -> new Literal(number.toString());
        });
  }

  private static Reading decimal(Basic basic, String text) {
    String expected = "a decimal number of at most 38 digits, from 1E-130 to 9.9E+125";
    if (!DECIMAL.matcher(text).matches()) {
      return Reading.expected(expected);
    }
    BigDecimal number = new BigDecimal(text);
    if (!storable(number)) {
      return Reading.expected(expected);
    }
    return switch (basic) {
      case BIG_DECIMAL -> Reading.of(new Exact(basic, text));
      case FLOAT -> single(number);
      default -> Reading.of(new Literal(Double.toString(number.doubleValue())));
    };
  }

  private static Reading single(BigDecimal number) {
    float value = number.floatValue();
    boolean lost = Float.isInfinite(value) || (value == 0 && number.signum() != 0);
    return lost
        ? Reading.expected("a number within the range of a float")
        : Reading.of(new Literal(value + "f"));
  }

  private static boolean storable(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    int magnitude = bare.precision() - bare.scale() - 1;
    return bare.signum() == 0 || (bare.precision() <= 38 && magnitude >= -130 && magnitude <= 125);
  }

  private static Reading duration(String text) {
    String expected = "seconds with at most nine digits of fraction, such as \"1.5\"";
    if (!SECONDS.matcher(text).matches()) {
      return Reading.expected(expected);
    }
    BigInteger nanos = new BigDecimal(text).movePointRight(9).toBigIntegerExact();
    BigInteger[] parts = nanos.divideAndRemainder(BigInteger.valueOf(1_000_000_000));
    return parts[0].bitLength() > 63
        ? Reading.expected(expected)
        : Reading.of(new Seconds(parts[0].longValue(), parts[1].intValue()));
  }
}
