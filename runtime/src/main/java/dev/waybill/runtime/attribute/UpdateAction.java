package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One change of one attribute, or of a part of one, made by the constants of a generated DAO.
 * Immutable; it holds the value as it was given.
 *
 * @param <R> the record whose items it changes
 */
public abstract class UpdateAction<R> {
  private final String verb;
  private final Path path;

  UpdateAction(String verb, Path path) {
    this.verb = verb;
    this.path = path;
  }

  final Path path() {
    return path;
  }

  /** Writes the value where that is the new value of a whole attribute. */
  void writeValue(ItemWriter item) {}

  /**
   * Writes the action to an update expression; nothing if it changes nothing.
   *
   * @param item what {@link #writeValue} has written, pointers included
   */
  abstract void render(Map<String, AttributeValue> item, UpdateText out);

  /** Returns what is done to what, without its value. */
  @Override
  public final String toString() {
    return verb + " " + path;
  }
}
