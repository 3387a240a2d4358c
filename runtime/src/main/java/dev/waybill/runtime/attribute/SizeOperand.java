package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;

/**
 * The size of what an item holds at a path: bytes of text and binary, elements of sets, lists and
 * maps. What is absent has no size, and each comparison with it is false, except {@code ne}.
 * Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
public final class SizeOperand<R> {
  private final Path path;

  SizeOperand(Path path) {
    this.path = path;
  }

  /** Returns the condition that the size is a number. */
  public Condition<R> eq(long size) {
    return compare("=", size);
  }

  /** Returns the condition that the size is not a number. */
  public Condition<R> ne(long size) {
    return compare("<>", size);
  }

  /** Returns the condition that the size is less than a number. */
  public Condition<R> lt(long size) {
    return compare("<", size);
  }

  /** Returns the condition that the size is a number or less. */
  public Condition<R> le(long size) {
    return compare("<=", size);
  }

  /** Returns the condition that the size is more than a number. */
  public Condition<R> gt(long size) {
    return compare(">", size);
  }

  /** Returns the condition that the size is a number or more. */
  public Condition<R> ge(long size) {
    return compare(">=", size);
  }

  /** Returns the condition that the size is one of two numbers, or between them. */
  public Condition<R> between(long from, long to) {
    return Predicate.between(new Term.Size(path), given(from), given(to));
  }

  private Condition<R> compare(String operator, long size) {
    return Predicate.comparison(new Term.Size(path), operator, given(size));
  }

  private Term given(long size) {
    return new Term.Given<>(path, Codecs.LONG, size);
  }

  /** Returns the size as text. */
  @Override
  public String toString() {
    return "size(" + path + ")";
  }
}
