package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import java.util.function.Consumer;

/**
 * One change of one attribute, made by the constants of a generated DAO. Immutable; it holds the
 * value as it was given.
 *
 * @param <R> the record whose items it changes
 */
public final class UpdateAction<R> {
  private final Kind kind;
  private final String name;
  private final Consumer<ItemWriter> value;

  /**
   * Creates an action.
   *
   * @param kind what it does
   * @param name the name of the attribute
   * @param value writes the value of the attribute, or nothing where that is its absence
   */
  UpdateAction(Kind kind, String name, Consumer<ItemWriter> value) {
    this.kind = kind;
    this.name = name;
    this.value = value;
  }

  static <R> UpdateAction<R> remove(String name) {
    return new UpdateAction<>(Kind.REMOVE, name, item -> {});
  }

  Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  void writeValue(ItemWriter item) {
    value.accept(item);
  }

  /** Returns what is done to which attribute, without its value. */
  @Override
  public String toString() {
    return kind + " " + name;
  }

  /** What an action does. */
  enum Kind {
    SET,
    SET_IF_ABSENT,
    ADD,
    REMOVE
  }
}
