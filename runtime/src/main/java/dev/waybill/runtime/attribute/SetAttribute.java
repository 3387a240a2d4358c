package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ScalarCodec;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is a set. The empty set is stored as absent, and reads as empty.
 *
 * @param <R> the record
 * @param <E> the type of the elements
 * @param <S> the type of the set
 */
public final class SetAttribute<R, E, S extends Set<E>> extends ValueOperand<R, S>
    implements Settable<R, S>, Removable<R> {
  private final ScalarCodec<E> elements;
  private final ValueCodec<S> codec;

  /** Creates the attribute with a name, whose elements and values codecs convert. */
  public SetAttribute(String name, ScalarCodec<E> elements, ValueCodec<S> codec) {
    this(Path.of(name), elements, codec);
  }

  /** Creates the attribute at a path, whose elements and values codecs convert. */
  public SetAttribute(Path path, ScalarCodec<E> elements, ValueCodec<S> codec) {
    super(path, codec);
    this.elements = elements;
    this.codec = codec;
  }

  /** Returns the condition that the set contains an element. */
  public Condition<R> contains(E element) {
    return Predicate.function("contains", term(), Term.given(path(), elements, element));
  }

  /** Returns the number of elements; an absent set has none, and no size either. */
  public SizeOperand<R> size() {
    return new SizeOperand<>(path());
  }

  /** Returns the action that adds elements to the set, which need not be there. */
  @SafeVarargs
  public final UpdateAction<R> addAll(E element, E... more) {
    List<E> all = Elements.of(element);
    for (E other : more) {
      all.add(other);
    }
    return addAll(all);
  }

  /** Returns the action that adds elements to the set, which need not be there. */
  public UpdateAction<R> addAll(Collection<? extends E> added) {
    return new ElementsAction<>(UpdateText.Clause.ADD, path(), elements, added);
  }

  /** Returns the action that takes elements from the set. */
  @SafeVarargs
  public final UpdateAction<R> deleteAll(E element, E... more) {
    List<E> all = Elements.of(element);
    for (E other : more) {
      all.add(other);
    }
    return deleteAll(all);
  }

  /** Returns the action that takes elements from the set. */
  public UpdateAction<R> deleteAll(Collection<? extends E> deleted) {
    return new ElementsAction<>(UpdateText.Clause.DELETE, path(), elements, deleted);
  }

  @Override
  public ValueCodec<S> codec() {
    return codec;
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable S defaultValue() {
    return null;
  }
}
