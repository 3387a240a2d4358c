package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sets a big attribute to content, which finds its place before the action is rendered. */
final class SetContentAction<R, V> extends UpdateAction<R> {
  private final boolean ifAbsent;
  private final BigField<V> field;
  private final V value;

  SetContentAction(boolean ifAbsent, Path path, BigField<V> field, V value) {
    super(ifAbsent ? "SET_IF_ABSENT" : "SET", path);
    this.ifAbsent = ifAbsent;
    this.field = field;
    this.value = SetAction.checked(path, value);
  }

  @Override
  void writeValue(ItemWriter item) {
    item.put(path(), field, value);
  }

  @Override
  void render(ItemWriter item, UpdateText out) {
    AttributeValue written = Objects.requireNonNull(item.at(path()), field.name());
    SetAction.write(ifAbsent, path(), new Term.Given<>(path(), Verbatim.CODEC, written), out);
  }
}
