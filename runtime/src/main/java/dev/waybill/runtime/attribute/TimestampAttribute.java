package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.TextCodec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that says when its item was created or updated. Writes set it by themselves, so
 * there is nothing to set.
 *
 * @param <R> the record
 */
public final class TimestampAttribute<R> extends ComparableOperand<R, Instant>
    implements Field<Instant> {
  /** Creates the attribute with a name. */
  public TimestampAttribute(String name) {
    super(Path.of(name), Codecs.INSTANT);
  }

  @Override
  public TextCodec<Instant> codec() {
    return Codecs.INSTANT;
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable Instant defaultValue() {
    return null;
  }
}
