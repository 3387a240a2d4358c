package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.WaybillException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * One write of one item, alone or as a part of a transaction. Its values are encoded; its content
 * is hashed when it is staged. Not safe for use by several threads.
 *
 * @param <R> the record
 */
abstract class Write<R> {
  private final ItemTable<R> table;
  private final Map<String, AttributeValue> key;
  private final Guard<R> guard;
  private final String verb;
  private final Location location;

  /**
   * Creates a write.
   *
   * @param verb what is done with the item, for messages
   */
  Write(ItemTable<R> table, Map<String, AttributeValue> key, Guard<R> guard, String verb) {
    this.table = table;
    this.key = key;
    this.guard = guard;
    this.verb = verb;
    this.location = table.location(key);
  }

  final ItemTable<R> table() {
    return table;
  }

  /** Returns the key of the item, and nothing else of it. */
  final Map<String, AttributeValue> key() {
    return key;
  }

  final Guard<R> guard() {
    return guard;
  }

  final String verb() {
    return verb;
  }

  final Location location() {
    return location;
  }

  /** Returns what is written, pointers included once it is staged. */
  Map<String, AttributeValue> values() {
    return Map.of();
  }

  /**
   * Decides where the content goes, and hashes it; no request is made.
   *
   * @return what has to be closed when the item was written, or was not
   */
  Staging stage(ContentStager stager) {
    return new Staging();
  }

  /** Moves inline content to its store, if the item may be too large because of it. */
  boolean spill(ContentStager stager, Staging staging) {
    return false;
  }

  /** Renders the expressions. */
  WriteExpressions render(Placeholders placeholders) {
    return WriteExpressions.of(null, condition(placeholders), placeholders);
  }

  final @Nullable String condition(Placeholders placeholders) {
    return guard.render(placeholders, table.schema().partitionKey().name());
  }

  /** Returns this write as a part of a transaction. */
  abstract TransactWriteItem transactItem(WriteExpressions expressions);

  /** Returns what to throw when the guard was found false of an item; empty is none. */
  final WaybillException refused(
      Map<String, AttributeValue> item, @Nullable RuntimeException cause) {
    return Refusal.of(guard, verb, location, item, cause);
  }
}
