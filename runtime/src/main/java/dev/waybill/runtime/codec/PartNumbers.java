package dev.waybill.runtime.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Numbers as parts of a key. */
final class PartNumbers {
  /** What the exponents of DynamoDB's numbers, -130 to 125, are raised by. */
  private static final int EXPONENT_BIAS = 500;

  private static final int EXPONENT_DIGITS = 3;

  /** Sorts above all digits, so that of two negative numbers the longer one comes first. */
  private static final char END_OF_NEGATIVE = '~';

  private static final int SECONDS_DIGITS = 19;
  private static final int NANOS_DIGITS = 9;

  private PartNumbers() {}

  /** Returns an integer with leading zeros; a negative one as its distance from the lowest. */
  static String fixed(String number, int digits) {
    return fixed(new BigDecimal(number).toBigIntegerExact(), digits);
  }

  private static String fixed(BigInteger number, int digits) {
    if (number.signum() >= 0) {
      return padded(number.toString(), digits);
    }
    return '-' + padded(BigInteger.TEN.pow(digits).add(number).toString(), digits);
  }

  private static String padded(String digits, int width) {
    return "0".repeat(width - digits.length()) + digits;
  }

  static String parseFixed(String text, int digits) {
    if (text.startsWith("-")) {
      return digits(text, 1, text.length()).subtract(BigInteger.TEN.pow(digits)).toString();
    }
    return digits(text, 0, text.length()).toString();
  }

  /** Java would read signs, and digits of other scripts, too. */
  private static BigInteger digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        throw new NumberFormatException();
      }
    }
    return new BigInteger(text.substring(from, to));
  }

  /** Returns seconds, rounded towards the past, and the nanoseconds behind them. */
  static String duration(String number) {
    BigDecimal all = new BigDecimal(number);
    BigDecimal seconds = all.setScale(0, RoundingMode.FLOOR);
    BigInteger nanos = all.subtract(seconds).movePointRight(NANOS_DIGITS).toBigIntegerExact();
    return fixed(seconds.toBigIntegerExact(), SECONDS_DIGITS)
        + '.'
        + padded(nanos.toString(), NANOS_DIGITS);
  }

  static String parseDuration(String text) {
    int point = text.length() - NANOS_DIGITS - 1;
    if (point < 0 || text.charAt(point) != '.') {
      throw new NumberFormatException();
    }
    BigInteger nanos = digits(text, point + 1, text.length());
    return new BigDecimal(parseFixed(text.substring(0, point), SECONDS_DIGITS))
        .add(new BigDecimal(nanos, NANOS_DIGITS))
        .toPlainString();
  }

  /** Returns 12.5 as {@code 501:125}, and -12.5 as {@code -498:874~}. */
  static String decimal(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    if (value.signum() == 0) {
      return "0";
    }
    int exponent = value.precision() - value.scale() - 1;
    String digits = value.unscaledValue().abs().toString();
    String magnitude = (EXPONENT_BIAS + exponent) + ":" + digits;
    return value.signum() > 0 ? magnitude : '-' + complement(magnitude) + END_OF_NEGATIVE;
  }

  static String parseDecimal(String text) {
    if (text.equals("0")) {
      return text;
    }
    boolean negative = text.startsWith("-");
    String magnitude = text;
    if (negative) {
      if (text.charAt(text.length() - 1) != END_OF_NEGATIVE) {
        throw new NumberFormatException();
      }
      magnitude = complement(text.substring(1, text.length() - 1));
    }
    if (magnitude.indexOf(':') != EXPONENT_DIGITS) {
      throw new NumberFormatException();
    }
    int exponent = digits(magnitude, 0, EXPONENT_DIGITS).intValueExact() - EXPONENT_BIAS;
    int digits = magnitude.length() - EXPONENT_DIGITS - 1;
    BigInteger unscaled = digits(magnitude, EXPONENT_DIGITS + 1, magnitude.length());
    // Without an exponent, which not every type of number reads.
    return new BigDecimal(negative ? unscaled.negate() : unscaled, digits - 1 - exponent)
        .toPlainString();
  }

  private static String complement(String magnitude) {
    StringBuilder complement = new StringBuilder(magnitude.length());
    for (int i = 0; i < magnitude.length(); i++) {
      char c = magnitude.charAt(i);
      complement.append(c >= '0' && c <= '9' ? (char) ('0' + '9' - c) : c);
    }
    return complement.toString();
  }
}
