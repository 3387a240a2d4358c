package dev.waybill.runtime.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;

/**
 * The codecs of numbers, and of the types of the JDK that are written as numbers. They are one
 * class for the reason that {@link BasicText} gives.
 */
final class BasicNumber<V> extends NumberCodec<V> {
  static final NumberCodec<Byte> BYTE = new BasicNumber<>(Form.BYTE);
  static final NumberCodec<Short> SHORT = new BasicNumber<>(Form.SHORT);
  static final NumberCodec<Integer> INTEGER = new BasicNumber<>(Form.INTEGER);
  static final NumberCodec<Long> LONG = new BasicNumber<>(Form.LONG);
  static final NumberCodec<BigInteger> BIG_INTEGER = new BasicNumber<>(Form.BIG_INTEGER);
  static final NumberCodec<Float> FLOAT = new BasicNumber<>(Form.FLOAT);
  static final NumberCodec<Double> DOUBLE = new BasicNumber<>(Form.DOUBLE);
  static final NumberCodec<BigDecimal> BIG_DECIMAL = new BasicNumber<>(Form.BIG_DECIMAL);
  static final NumberCodec<Duration> DURATION = new BasicNumber<>(Form.DURATION);
  static final NumberCodec<Year> YEAR = new BasicNumber<>(Form.YEAR);
  static final NumberCodec<Instant> EPOCH_SECOND = new BasicNumber<>(Form.EPOCH_SECOND);
  static final NumberCodec<Number> NUMBER = new BasicNumber<>(Form.NUMBER);

  private final Form form;

  private BasicNumber(Form form) {
    this.form = form;
  }

  @Override
  String toText(V value) {
    return switch (form) {
      case BYTE, SHORT, INTEGER, LONG, YEAR -> value.toString();
      case BIG_INTEGER -> Numbers.text((BigInteger) value);
      case FLOAT -> Numbers.text((float) value);
      case DOUBLE -> Numbers.text((double) value);
      case BIG_DECIMAL -> Numbers.text((BigDecimal) value);
      case DURATION -> Numbers.text((Duration) value);
      case EPOCH_SECOND -> Long.toString(((Instant) value).getEpochSecond());
      case NUMBER -> Numbers.text((Number) value);
    };
  }

  @Override
  V fromText(String number) {
    try {
      return typed(parse(number));
    } catch (NumberFormatException e) {
      if (!form.integral) {
        throw e;
      }
      // 1E3 and 5.0 are integers too, and so may another program have written them.
      return typed(parse(Numbers.integer(number).toString()));
    }
  }

  private Object parse(String number) {
    return switch (form) {
      case BYTE -> Byte.valueOf(number);
      case SHORT -> Short.valueOf(number);
      case INTEGER -> Integer.valueOf(number);
      case LONG -> Long.valueOf(number);
      case BIG_INTEGER -> Numbers.integer(number);
      case FLOAT -> Numbers.parseFloat(number);
      case DOUBLE -> Numbers.parseDouble(number);
      case BIG_DECIMAL, NUMBER -> new BigDecimal(number);
      case DURATION -> Numbers.duration(number);
      case YEAR -> Numbers.year(number);
      case EPOCH_SECOND -> Numbers.epochSecond(number);
    };
  }

  @Override
  V fromLong(long number) {
    return fromText(Long.toString(number));
  }

  @Override
  V fromDouble(double number) {
    return switch (form) {
      case FLOAT -> typed(Numbers.narrow(number));
      case DOUBLE -> typed(number);
      case BIG_DECIMAL, NUMBER -> typed(BigDecimal.valueOf(number));
      default -> fromText(new BigDecimal(number).toString());
    };
  }

  @Override
  String described() {
    return form.described;
  }

  @SuppressWarnings("unchecked") // The constants pair each form with its type.
  private V typed(Object value) {
    return (V) value;
  }

  /** The types, and what a message calls their values. */
  private enum Form {
    BYTE("a byte", true),
    SHORT("a short", true),
    INTEGER("an int", true),
    LONG("a long", true),
    BIG_INTEGER("an integer", true),
    FLOAT("a float", false),
    DOUBLE("a double", false),
    BIG_DECIMAL("a decimal", false),
    DURATION("a duration in seconds", false),
    YEAR("a year", true),
    EPOCH_SECOND("a time in seconds", true),
    NUMBER("a number", false);

    private final String described;
    private final boolean integral;

    Form(String described, boolean integral) {
      this.described = described;
      this.integral = integral;
    }
  }
}
