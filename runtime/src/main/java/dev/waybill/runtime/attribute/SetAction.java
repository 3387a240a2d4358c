package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.NestedContent;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sets something to a value of the caller. */
final class SetAction<R, V> extends UpdateAction<R> {
  private final boolean ifAbsent;
  private final ValueCodec<V> codec;
  private final V value;

  private SetAction(boolean ifAbsent, Path path, ValueCodec<V> codec, V value) {
    super(ifAbsent ? "SET_IF_ABSENT" : "SET", path);
    this.ifAbsent = ifAbsent;
    this.codec = codec;
    this.value = value;
  }

  static <R, V> UpdateAction<R> set(Path path, ValueCodec<V> codec, V value) {
    return new SetAction<>(false, path, codec, checked(path, value));
  }

  static <R, V> UpdateAction<R> setIfAbsent(Path path, ValueCodec<V> codec, V value) {
    return new SetAction<>(true, path, codec, checked(path, value));
  }

  static <V> V checked(Path path, V value) {
    if (value == null) {
      throw new NullPointerException("null for attribute " + path + "; remove() takes it away");
    }
    return value;
  }

  @Override
  void writeValue(ItemWriter item) {
    if (isWritten()) {
      item.put(path(), codec, value);
    }
  }

  @Override
  void render(ItemWriter item, UpdateText out) {
    AttributeValue written = isWritten() ? item.at(path()) : null;
    if (!isWritten()) {
      write(ifAbsent, path(), new Term.Given<>(path(), codec, value), out);
    } else if (written != null) {
      write(ifAbsent, path(), new Term.Given<>(path(), Verbatim.CODEC, written), out);
    } else if (!ifAbsent) {
      // To set what is stored as absent. To set it if it is absent changes nothing.
      out.remove(path());
    }
  }

  /** An absence inside a list or map is not one that is read as a value. */
  private boolean isWritten() {
    return path().isComponent() || NestedContent.hasDocuments(codec);
  }

  static void write(boolean ifAbsent, Path path, Term value, UpdateText out) {
    out.set(path).term(ifAbsent ? new Term.OrElse(path, value) : value);
  }
}
