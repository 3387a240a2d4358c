package dev.waybill.runtime.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Converts values that DynamoDB holds as a number: up to 38 significant digits, and magnitudes from
 * 1E-130 to 9.99…E+125.
 *
 * @param <V> the Java type
 */
public abstract class NumberCodec<V> implements ScalarCodec<V> {
  /** For the codecs of this package. */
  NumberCodec() {}

  /**
   * Returns the number of a value, in a form that DynamoDB reads.
   *
   * @throws CodecException if DynamoDB cannot hold the number
   */
  abstract String toText(V value);

  /**
   * Returns the value of a number; an {@link ArithmeticException} or {@link NumberFormatException}
   * says that it is out of range.
   */
  abstract V fromText(String number);

  /** Returns the value of an integer; exceptions as above. */
  abstract V fromLong(long number);

  /** Returns the value that is nearest to a number; exceptions as above. */
  abstract V fromDouble(double number);

  /** What a message calls the values. */
  abstract String described();

  /**
   * Returns the value of an integer.
   *
   * @throws CodecException if it is out of range
   */
  public final V of(long number) {
    try {
      return fromLong(number);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new CodecException("is " + described() + ", and that is out of its range");
    }
  }

  /**
   * Returns the value that is nearest to a number.
   *
   * @throws CodecException if it is out of range, or not a number
   */
  public final V of(double number) {
    try {
      return fromDouble(number);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new CodecException("is " + described() + ", and that is out of its range");
    }
  }

  @Override
  public final ScalarAttributeType type() {
    return ScalarAttributeType.N;
  }

  @Override
  public final AttributeValue encode(V value) {
    return AttributeValue.fromN(toText(value));
  }

  @Override
  public final V decode(AttributeValue value) {
    String number = value.n();
    if (number == null) {
      throw Types.mismatch("N", value);
    }
    return parse(number);
  }

  @Override
  public final AttributeValue encodeSet(Collection<? extends V> values) {
    List<String> numbers = new ArrayList<>(values.size());
    Set<BigDecimal> seen = new HashSet<>();
    for (V value : values) {
      String number = toText(value);
      if (!seen.add(new BigDecimal(number).stripTrailingZeros())) {
        throw new CodecException(
            "holds a set with two elements that are one number to DynamoDB, such as 1.0 and 1.00");
      }
      numbers.add(number);
    }
    return AttributeValue.fromNs(numbers);
  }

  @Override
  public final List<V> decodeSet(AttributeValue value) {
    if (!value.hasNs()) {
      throw Types.mismatch("NS", value);
    }
    List<V> values = new ArrayList<>(value.ns().size());
    for (String number : value.ns()) {
      values.add(parse(number));
    }
    return values;
  }

  private V parse(String number) {
    try {
      return fromText(number);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new CodecException("holds a number that is not " + described());
    }
  }
}
