package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.CodecException;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.TextCodec;
import dev.waybill.runtime.codec.ValueCodec;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is a map.
 *
 * @param <R> the record
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @param <P> what can be done with a value
 */
public final class MapAttribute<R, K, V, P> extends ValueOperand<R, Map<K, V>>
    implements Settable<R, Map<K, V>>, Removable<R> {
  private final TextCodec<K> keys;
  private final Kind<R, V, P> values;

  /**
   * Creates the attribute with a name, whose keys a codec converts, and whose values are of a kind.
   */
  public MapAttribute(String name, TextCodec<K> keys, Kind<R, V, P> values) {
    this(Path.of(name), keys, values);
  }

  /**
   * Creates the attribute at a path, whose keys a codec converts, and whose values are of a kind.
   */
  public MapAttribute(Path path, TextCodec<K> keys, Kind<R, V, P> values) {
    super(path, Codecs.map(keys, values.codec()));
    this.keys = keys;
    this.values = values;
  }

  /** Returns the number of entries. */
  public SizeOperand<R> size() {
    return new SizeOperand<>(path());
  }

  /**
   * Returns the value of a key. An update of it fails if the item does not have the map itself.
   *
   * @throws InvalidValueException if the key has no text that DynamoDB can hold
   */
  public P key(K key) {
    try {
      String text = keys.toText(Objects.requireNonNull(key, "key"));
      if (text.isEmpty()) {
        throw new CodecException("is empty, which DynamoDB does not have in a map");
      }
      return values.at(path().key(text));
    } catch (CodecException e) {
      throw new InvalidValueException(
          "the key " + e.getMessage(), Location.NOWHERE.withAttribute(name()), e);
    }
  }

  @Override
  public ValueCodec<Map<K, V>> codec() {
    return operandCodec();
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable Map<K, V> defaultValue() {
    return null;
  }
}
