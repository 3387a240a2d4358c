package dev.waybill.runtime.table;

import dev.waybill.runtime.table.KeyCondition.Operator;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The ranges of a whole attribute. */
record AttributeRange<V>(KeyOperand key, Function<V, AttributeValue> encoder)
    implements KeyRange<V> {
  @Override
  public List<KeyCondition> all() {
    return List.of();
  }

  @Override
  public List<KeyCondition> is(Operator operator, V value) {
    return List.of(key.is(operator, encoder.apply(value)));
  }

  @Override
  public List<KeyCondition> between(V from, V to) {
    return List.of(key.between(encoder.apply(from), encoder.apply(to)));
  }
}
