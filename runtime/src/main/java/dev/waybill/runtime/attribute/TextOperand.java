package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;

/**
 * Text of an item. Order is that of its UTF-8, in which supplementary characters come last.
 *
 * @param <R> the record
 */
public abstract class TextOperand<R> extends ComparableOperand<R, String> {
  TextOperand(Path path) {
    super(path, Codecs.STRING);
  }

  /** Returns the condition that the text begins with another. */
  public final Condition<R> beginsWith(String prefix) {
    return Predicate.function("begins_with", term(), given(checked(prefix)));
  }

  /** Returns the condition that the text contains another. */
  public final Condition<R> contains(String part) {
    return Predicate.function("contains", term(), given(checked(part)));
  }

  /** Returns the length of the text in bytes of UTF-8. */
  public final SizeOperand<R> size() {
    return new SizeOperand<>(path());
  }
}
