package dev.waybill.runtime.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** How numbers are written and read, and what DynamoDB can hold of them. */
final class Numbers {
  /** The most significant digits of a number in DynamoDB. */
  private static final int MAX_DIGITS = 38;

  /** The exponent of the largest magnitude, 9.99…E+125. */
  private static final int MAX_EXPONENT = 125;

  /** The exponent of the smallest magnitude, 1E-130. */
  private static final int MIN_EXPONENT = -130;

  /** The bits of 10^126: an integer with more is too large, however many zeros it ends in. */
  private static final int MAX_BITS = 419;

  /** The bits of 10^1000: to count the digits of a number with millions of them takes seconds. */
  private static final int MAX_UNSCALED_BITS = 3322;

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  private Numbers() {}

  /** Returns the number as its type writes it: 0.1f and 0.1 are 0.1, as they are stored. */
  static String text(Number value) {
    if (value instanceof BigDecimal decimal) {
      return text(decimal);
    }
    if (value instanceof BigInteger integer) {
      return text(integer);
    }
    if (value instanceof Double
        || value instanceof DoubleAdder
        || value instanceof DoubleAccumulator) {
      return text(value.doubleValue());
    }
    if (value instanceof Float) {
      return text(value.floatValue());
    }
    if (isLong(value)) {
      return Long.toString(value.longValue());
    }
    throw new CodecException("is a number of a class that is not one of the JDK's");
  }

  private static boolean isLong(Number value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof AtomicInteger
        || value instanceof AtomicLong
        || value instanceof LongAdder
        || value instanceof LongAccumulator;
  }

  static String text(BigInteger value) {
    if (value.bitLength() > MAX_BITS) {
      throw outOfRange();
    }
    text(new BigDecimal(value));
    // Without an exponent, which not every reader takes in an integer.
    return value.toString();
  }

  static String text(BigDecimal value) {
    if (value.unscaledValue().bitLength() > MAX_UNSCALED_BITS) {
      throw new CodecException(
          "is a number of more than 1000 digits; DynamoDB keeps at most " + MAX_DIGITS);
    }
    BigDecimal stripped = value.precision() <= MAX_DIGITS ? value : value.stripTrailingZeros();
    if (stripped.precision() > MAX_DIGITS) {
      throw new CodecException(
          "is a number of "
              + stripped.precision()
              + " significant digits; DynamoDB keeps at most "
              + MAX_DIGITS);
    }
    long exponent = (long) stripped.precision() - stripped.scale() - 1;
    if (stripped.signum() != 0 && (exponent > MAX_EXPONENT || exponent < MIN_EXPONENT)) {
      throw outOfRange();
    }
    return stripped.signum() == 0 ? "0" : stripped.toString();
  }

  static String text(double value) {
    if (!Double.isFinite(value)) {
      throw new CodecException("is NaN or infinite, which DynamoDB cannot hold");
    }
    double magnitude = Math.abs(value);
    if (magnitude != 0 && (magnitude >= 1e126 || magnitude < 1e-130)) {
      throw outOfRange();
    }
    return Double.toString(value);
  }

  static String text(float value) {
    if (!Float.isFinite(value)) {
      throw new CodecException("is NaN or infinite, which DynamoDB cannot hold");
    }
    return Float.toString(value);
  }

  /** Seconds, and behind the point nine digits of nanoseconds where there are any. */
  static String text(Duration value) {
    int nanos = value.toNanosPart();
    if (nanos == 0) {
      return Long.toString(value.toSeconds());
    }
    return BigDecimal.valueOf(value.toSeconds()).add(BigDecimal.valueOf(nanos, 9)).toPlainString();
  }

  static Duration duration(String number) {
    BigDecimal seconds = new BigDecimal(number);
    BigInteger nanos = seconds.multiply(NANOS).toBigIntegerExact();
    BigInteger[] parts = nanos.divideAndRemainder(NANOS.toBigInteger());
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  static float parseFloat(String number) {
    return finite(Float.parseFloat(number));
  }

  static double parseDouble(String number) {
    double parsed = Double.parseDouble(number);
    if (!Double.isFinite(parsed)) {
      throw new ArithmeticException();
    }
    return parsed;
  }

  static float narrow(double value) {
    return Double.isNaN(value) ? Float.NaN : finite((float) value);
  }

  static byte exactByte(long number) {
    if (number != (byte) number) {
      throw new ArithmeticException();
    }
    return (byte) number;
  }

  static short exactShort(long number) {
    if (number != (short) number) {
      throw new ArithmeticException();
    }
    return (short) number;
  }

  static Year year(long number) {
    return exactYear(Math.toIntExact(number));
  }

  static Year year(String number) {
    return exactYear(Integer.parseInt(number));
  }

  static Instant epochSecond(String number) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(number));
    } catch (DateTimeException e) {
      throw new ArithmeticException();
    }
  }

  static BigInteger integer(String number) {
    BigDecimal parsed = new BigDecimal(number);
    if ((long) parsed.precision() - parsed.scale() - 1 > MAX_EXPONENT) {
      throw new ArithmeticException();
    }
    return parsed.toBigIntegerExact();
  }

  private static Year exactYear(int number) {
    if (number < Year.MIN_VALUE || number > Year.MAX_VALUE) {
      throw new ArithmeticException();
    }
    return Year.of(number);
  }

  private static float finite(float value) {
    if (!Float.isFinite(value)) {
      throw new ArithmeticException();
    }
    return value;
  }

  private static CodecException outOfRange() {
    return new CodecException(
        "is a number outside of what DynamoDB can hold (magnitudes from 1E-130 to 9.99E+125)");
  }
}
