package dev.waybill.runtime.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts maps to {@code M}; a null value is {@code NUL}. */
final class MapCodec<K, V> implements ValueCodec<Map<K, V>> {
  private final TextCodec<K> keys;
  private final ValueCodec<V> values;

  MapCodec(TextCodec<K> keys, ValueCodec<V> values) {
    this.keys = keys;
    this.values = values;
  }

  @Override
  public AttributeValue encode(Map<K, V> value) {
    Map<String, AttributeValue> map = new LinkedHashMap<>(capacity(value.size()));
    for (Map.Entry<K, V> entry : value.entrySet()) {
      String key = text(keys, entry.getKey());
      checkNew(map.containsKey(key), key);
      map.put(key, Nuls.encode(values, entry.getValue()));
    }
    return AttributeValue.fromM(map);
  }

  @Override
  public Map<K, V> decode(AttributeValue value) {
    if (!value.hasM()) {
      throw Types.mismatch("M", value);
    }
    Map<K, V> map = new LinkedHashMap<>(capacity(value.m().size()));
    for (Map.Entry<String, AttributeValue> entry : value.m().entrySet()) {
      K key = keys.fromText(entry.getKey());
      checkNew(map.containsKey(key), entry.getKey());
      map.put(key, Nuls.decode(values, entry.getValue()));
    }
    return Collections.unmodifiableMap(map);
  }

  static <K> String text(TextCodec<K> keys, @Nullable K key) {
    if (key == null) {
      throw new CodecException("holds a map with a null key, which DynamoDB does not have");
    }
    String text = keys.toText(key);
    if (text.isEmpty()) {
      throw new CodecException("holds a map with an empty key, which DynamoDB does not have");
    }
    return text;
  }

  /** One of two entries with one key would be lost, and nobody would know. */
  static void checkNew(boolean isKnown, String key) {
    if (isKnown) {
      throw new CodecException("holds a map with two keys for the text \"" + key + '"');
    }
  }

  static int capacity(int size) {
    return size * 4 / 3 + 1;
  }
}
