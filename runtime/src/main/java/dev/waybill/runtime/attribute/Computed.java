package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ValueCodec;

/**
 * A value that DynamoDB computes from an item while it is updated. Immutable and safe for use by
 * several threads.
 *
 * @param <R> the record
 * @param <V> the type of the value
 */
public sealed class Computed<R, V> permits NumberOrElse {
  private final Term term;
  private final ValueCodec<V> codec;

  Computed(Term term, ValueCodec<V> codec) {
    this.term = term;
    this.codec = codec;
  }

  final Term term() {
    return term;
  }

  final ValueCodec<V> codec() {
    return codec;
  }

  /** Returns the computation as text, without values. */
  @Override
  public final String toString() {
    return new ExpressionText(null).term(term).toString();
  }
}
