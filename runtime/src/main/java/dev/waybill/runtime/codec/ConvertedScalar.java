package dev.waybill.runtime.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Converts values as a converter of the user's says, by way of a type that DynamoDB can have in
 * keys and sets.
 *
 * @param <T> the type of the user's
 * @param <S> the one that is stored
 */
final class ConvertedScalar<T, S> implements ScalarCodec<T> {
  private final ScalarCodec<S> stored;
  private final Conversion conversion;
  private final Function<T, S> to;
  private final Function<S, T> from;

  ConvertedScalar(
      AttributeConverter<T> converter,
      ScalarCodec<S> stored,
      Function<T, S> to,
      Function<S, T> from) {
    this.stored = stored;
    this.conversion = new Conversion(converter);
    this.to = to;
    this.from = from;
  }

  private S to(T value) {
    return conversion.write(value, () -> to.apply(value));
  }

  private T from(S value) {
    return conversion.read(type().toString(), () -> from.apply(value));
  }

  @Override
  public ScalarAttributeType type() {
    return stored.type();
  }

  @Override
  public AttributeValue encode(T value) {
    return stored.encode(to(value));
  }

  @Override
  public T decode(AttributeValue value) {
    return from(stored.decode(value));
  }

  @Override
  public AttributeValue encodeSet(Collection<? extends T> values) {
    List<S> all = new ArrayList<>(values.size());
    for (T value : values) {
      all.add(to(value));
    }
    return stored.encodeSet(all);
  }

  @Override
  public List<T> decodeSet(AttributeValue value) {
    List<T> all = new ArrayList<>();
    for (S element : stored.decodeSet(value)) {
      all.add(from(element));
    }
    return all;
  }
}
