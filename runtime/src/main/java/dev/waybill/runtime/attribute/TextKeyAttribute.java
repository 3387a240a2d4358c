package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.TextCodec;
import org.jspecify.annotations.Nullable;

/**
 * A partition key or sort key that is text. DynamoDB does not change keys, so there is nothing to
 * set.
 *
 * @param <R> the record
 */
public final class TextKeyAttribute<R> extends TextOperand<R> implements Field<String> {
  /** Creates the attribute with a name. */
  public TextKeyAttribute(String name) {
    super(Path.of(name));
  }

  @Override
  public TextCodec<String> codec() {
    return Codecs.STRING;
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable String defaultValue() {
    return null;
  }
}
