package dev.waybill.runtime.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
      K key = entry.getKey();
      if (key == null) {
        throw new CodecException("holds a map with a null key, which DynamoDB does not have");
      }
      map.put(keys.toText(key), Nuls.encode(values, entry.getValue()));
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
      map.put(keys.fromText(entry.getKey()), Nuls.decode(values, entry.getValue()));
    }
    return Collections.unmodifiableMap(map);
  }

  private static int capacity(int size) {
    return size * 4 / 3 + 1;
  }
}
