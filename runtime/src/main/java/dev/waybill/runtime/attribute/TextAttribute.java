package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.TextCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is text.
 *
 * @param <R> the record
 */
public final class TextAttribute<R> extends TextOperand<R>
    implements Settable<R, String>, Removable<R> {
  private final @Nullable String defaultValue;

  /** Creates the attribute with a name. */
  public TextAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public TextAttribute(String name, String defaultValue) {
    super(Path.of(name));
    this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
  }

  TextAttribute(Path path) {
    super(path);
    this.defaultValue = null;
  }

  @Override
  public TextCodec<String> codec() {
    return Codecs.STRING;
  }

  @Override
  public @Nullable String defaultValue() {
    return defaultValue;
  }
}
