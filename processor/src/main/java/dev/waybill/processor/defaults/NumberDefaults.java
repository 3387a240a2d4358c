package dev.waybill.processor.defaults;

import dev.waybill.processor.defaults.DefaultValue.Boxed;
import dev.waybill.processor.defaults.DefaultValue.CalendarYear;
import dev.waybill.processor.defaults.DefaultValue.Exact;
import dev.waybill.processor.defaults.DefaultValue.Literal;
import dev.waybill.processor.defaults.DefaultValue.Seconds;
import dev.waybill.processor.model.Basic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Year;
import java.util.function.Function;

/**
 * Reads the defaults of types that are stored as numbers. What DynamoDB could not have stored is no
 * default: at most 38 digits, and a magnitude of 1E-130 to 9.99…E+125.
 */
final class NumberDefaults {
  private NumberDefaults() {}

  static Reading read(Basic basic, String text) {
    return switch (basic) {
      case BYTE -> integer(basic, text, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> integer(basic, text, Short.MIN_VALUE, Short.MAX_VALUE);
      case INTEGER -> integer(basic, text, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> integer(basic, text, Long.MIN_VALUE, Long.MAX_VALUE);
      case YEAR -> integer(basic, text, Year.MIN_VALUE, Year.MAX_VALUE);
      case BIG_INTEGER ->
          Reading.attempt(
              "a whole number of at most 38 digits",
              () -> new Exact(basic, storable(text).toBigIntegerExact().toString()));
      case BIG_DECIMAL -> decimal(text, number -> new Exact(basic, number.toString()));
      case FLOAT ->
          Reading.attempt(
              "a decimal number of at most 38 digits, within the range of a float",
              () -> single(storable(text)));
      case DURATION ->
          Reading.attempt(
              "seconds with at most nine digits of fraction, such as \"1.5\"",
              () -> duration(storable(text)));
      default -> decimal(text, number -> new Literal(Double.toString(number.doubleValue())));
    };
  }

  private static Reading integer(Basic basic, String text, long least, long most) {
    return Reading.attempt(
        "a whole number from " + least + " to " + most,
        () -> {
          long number = storable(text).toBigIntegerExact().longValueExact();
          if (number < least || number > most) {
            throw new ArithmeticException();
          }
          return value(basic, number);
        });
  }

  private static DefaultValue value(Basic basic, long number) {
    return switch (basic) {
      case BYTE, SHORT -> new Boxed(basic, Long.toString(number));
      case LONG -> new Literal(number + "L");
      case YEAR -> new CalendarYear((int) number);
      default -> new Literal(Long.toString(number));
    };
  }

  private static Reading decimal(String text, Function<BigDecimal, DefaultValue> value) {
    return Reading.attempt(
        "a decimal number of at most 38 digits, from 1E-130 to 9.9E+125",
        () -> value.apply(storable(text)));
  }

  private static DefaultValue single(BigDecimal number) {
    float value = number.floatValue();
    if (Float.isInfinite(value) || (value == 0 && number.signum() != 0)) {
      throw new ArithmeticException();
    }
    return new Literal(value + "f");
  }

  private static DefaultValue duration(BigDecimal seconds) {
    BigInteger[] parts =
        seconds
            .movePointRight(9)
            .toBigIntegerExact()
            .divideAndRemainder(BigInteger.valueOf(1_000_000_000));
    Duration duration = Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    return new Seconds(duration.getSeconds(), duration.getNano());
  }

  /** Also keeps numbers away whose digits would fill the memory. */
  private static BigDecimal storable(String text) {
    BigDecimal number = new BigDecimal(text);
    BigDecimal bare = number.stripTrailingZeros();
    long magnitude = (long) bare.precision() - bare.scale() - 1;
    if (bare.signum() != 0 && (bare.precision() > 38 || magnitude < -130 || magnitude > 125)) {
      throw new ArithmeticException();
    }
    return number;
  }
}
