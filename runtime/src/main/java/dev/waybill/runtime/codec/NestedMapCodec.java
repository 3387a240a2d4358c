package dev.waybill.runtime.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts maps of documents to {@code M}; a null value is {@code NUL}. */
final class NestedMapCodec<K, V> extends NestedCodec<Map<K, V>> {
  private final TextCodec<K> keys;
  private final NestedCodec<V> values;

  NestedMapCodec(TextCodec<K> keys, NestedCodec<V> values) {
    this.keys = keys;
    this.values = values;
  }

  @Override
  AttributeValue encode(Map<K, V> value, WriteNesting nesting) {
    nesting.checkContainer();
    Map<String, AttributeValue> map = new LinkedHashMap<>(MapCodec.capacity(value.size()));
    for (Map.Entry<K, V> entry : value.entrySet()) {
      String key = MapCodec.text(keys, entry.getKey());
      MapCodec.checkNew(map.containsKey(key), key);
      V document = entry.getValue();
      nesting.push(key);
      map.put(key, document == null ? Nuls.NUL : values.encode(document, nesting));
      nesting.pop();
    }
    return AttributeValue.fromM(map);
  }

  @Override
  Map<K, V> decode(AttributeValue value, ReadNesting nesting) {
    if (!value.hasM()) {
      throw Types.mismatch("M", value);
    }
    Map<K, V> map = new LinkedHashMap<>(MapCodec.capacity(value.m().size()));
    for (Map.Entry<String, AttributeValue> entry : value.m().entrySet()) {
      nesting.push(entry.getKey());
      K key = keys.fromText(entry.getKey());
      MapCodec.checkNew(map.containsKey(key), entry.getKey());
      map.put(key, Nuls.decode(values, entry.getValue(), nesting));
      nesting.pop();
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  void visit(AttributeValue value, Nesting nesting, NestedContent.Visitor visitor) {
    for (Map.Entry<String, AttributeValue> entry : value.m().entrySet()) {
      nesting.push(entry.getKey());
      values.visit(entry.getValue(), nesting, visitor);
      nesting.pop();
    }
  }

  @Override
  void collect(String name, Set<Class<?>> seen, NestedContent.Collector collector) {
    values.collect(name, seen, collector);
  }
}
