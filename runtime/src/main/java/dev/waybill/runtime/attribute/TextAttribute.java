package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;
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
    this(Path.of(name), defaultValue);
  }

  /** Creates the attribute at a path. */
  public TextAttribute(Path path) {
    super(path);
    this.defaultValue = null;
  }

  /** Creates the attribute as above, with the value that its absence is read as. */
  public TextAttribute(Path path, String defaultValue) {
    super(path);
    this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue");
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
