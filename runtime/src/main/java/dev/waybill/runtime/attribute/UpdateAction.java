package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.Location;
import java.util.List;
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

  /**
   * Returns the actions that this one comes to.
   *
   * @param key the key of the item that is updated
   * @param location the item, for messages
   */
  List<UpdateAction<R>> resolve(Map<String, AttributeValue> key, Location location) {
    return List.of(this);
  }

  /** Writes the value where that is more than one to be put into the expression as it is. */
  void writeValue(ItemWriter item) {}

  /**
   * Writes the action to an update expression; nothing if it changes nothing.
   *
   * @param item what {@link #writeValue} has written to, pointers included
   */
  abstract void render(ItemWriter item, UpdateText out);

  /** Returns what is done to what, without its value. */
  @Override
  public final String toString() {
    return verb + " " + path;
  }
}
