package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is a list.
 *
 * @param <R> the record
 * @param <E> the type of the elements
 * @param <P> what can be done with an element
 */
public final class ListAttribute<R, E, P> extends ValueOperand<R, List<E>>
    implements Settable<R, List<E>>, Removable<R> {
  private final Kind<R, E, P> elements;

  /** Creates the attribute with a name, whose elements are of a kind. */
  public ListAttribute(String name, Kind<R, E, P> elements) {
    this(Path.of(name), elements);
  }

  /** Creates the attribute at a path, whose elements are of a kind. */
  public ListAttribute(Path path, Kind<R, E, P> elements) {
    super(path, Codecs.list(elements.codec()));
    this.elements = elements;
  }

  /** Returns the condition that the list contains an element. */
  public Condition<R> contains(E element) {
    checkComparable(elements.codec());
    return Predicate.function("contains", term(), Term.given(path(), elements.codec(), element));
  }

  /** Returns the number of elements. */
  public SizeOperand<R> size() {
    return new SizeOperand<>(path());
  }

  /**
   * Returns the element at an index from 0. To set one behind the end is to append it.
   *
   * @throws IndexOutOfBoundsException if the index is negative
   */
  public P at(int index) {
    return elements.at(path().index(index));
  }

  /** Returns the action that appends elements to the list, which need not be there. */
  @SafeVarargs
  public final UpdateAction<R> append(E element, E... more) {
    List<E> all = Elements.of(element);
    for (E other : more) {
      all.add(other);
    }
    return appendAll(all);
  }

  /** Returns the action that appends elements to the list, which need not be there. */
  public UpdateAction<R> appendAll(Collection<? extends E> added) {
    return new ConcatAction<>(true, path(), codec(), added);
  }

  /** Returns the action that puts elements before those of the list, which need not be there. */
  @SafeVarargs
  public final UpdateAction<R> prepend(E element, E... more) {
    List<E> all = Elements.of(element);
    for (E other : more) {
      all.add(other);
    }
    return prependAll(all);
  }

  /** Returns the action that puts elements before those of the list, which need not be there. */
  public UpdateAction<R> prependAll(Collection<? extends E> added) {
    return new ConcatAction<>(false, path(), codec(), added);
  }

  @Override
  public ValueCodec<List<E>> codec() {
    return operandCodec();
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable List<E> defaultValue() {
    return null;
  }
}
