package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The actions of one update, as DynamoDB takes them. Names and values are placeholders throughout.
 *
 * @param expression the update expression; null if the actions come to nothing, as to set an absent
 *     set to the empty one does
 * @param condition the condition that the item exists
 * @param names the names of attributes, by placeholder
 * @param values the values, by placeholder
 */
public record UpdateExpression(
    @Nullable String expression,
    String condition,
    Map<String, String> names,
    Map<String, AttributeValue> values) {

  /**
   * Writes the values of some actions.
   *
   * @throws InvalidUpdateException if there is none, or two are for one attribute
   * @throws dev.waybill.runtime.error.InvalidValueException if a value cannot be stored
   */
  public static <R> void writeValues(
      List<UpdateAction<R>> actions, ItemWriter item, Location location) {
    if (actions.isEmpty()) {
      throw new InvalidUpdateException("an update needs at least one action", location, null);
    }
    Set<String> seen = new HashSet<>();
    for (UpdateAction<R> action : actions) {
      if (!seen.add(action.name())) {
        throw new InvalidUpdateException(
            "two actions of one update change the same attribute",
            location.withAttribute(action.name()),
            null);
      }
      action.writeValue(item);
    }
  }

  /**
   * Renders some actions.
   *
   * @param actions actions for different attributes
   * @param item the values that {@link #writeValues} has written, pointers included
   * @param partitionKey the name of an attribute that each item has
   */
  public static <R> UpdateExpression render(
      List<UpdateAction<R>> actions, Map<String, AttributeValue> item, String partitionKey) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, AttributeValue> values = new LinkedHashMap<>();
    Map<Clause, List<String>> clauses = new EnumMap<>(Clause.class);
    for (UpdateAction<R> action : actions) {
      AttributeValue value = item.get(action.name());
      if (value == null && action.kind() == UpdateAction.Kind.SET_IF_ABSENT) {
        continue; // To set what is stored as absent, if it is absent, changes nothing.
      }
      String name = "#n" + names.size();
      names.put(name, action.name());
      if (value == null) {
        clauses.computeIfAbsent(Clause.REMOVE, clause -> new ArrayList<>()).add(name);
        continue;
      }
      String placeholder = ":v" + values.size();
      values.put(placeholder, value);
      String text =
          switch (action.kind()) {
            case ADD -> name + " " + placeholder;
            case SET_IF_ABSENT -> name + " = if_not_exists(" + name + ", " + placeholder + ")";
            case SET, REMOVE -> name + " = " + placeholder;
          };
      Clause clause = action.kind() == UpdateAction.Kind.ADD ? Clause.ADD : Clause.SET;
      clauses.computeIfAbsent(clause, key -> new ArrayList<>()).add(text);
    }
    String key = "#n" + names.size();
    names.put(key, partitionKey);
    return new UpdateExpression(join(clauses), "attribute_exists(" + key + ")", names, values);
  }

  private static @Nullable String join(Map<Clause, List<String>> clauses) {
    List<String> texts = new ArrayList<>();
    clauses.forEach((clause, parts) -> texts.add(clause + " " + String.join(", ", parts)));
    return texts.isEmpty() ? null : String.join(" ", texts);
  }

  /** The clauses of an update expression, in the order in which they are written. */
  private enum Clause {
    SET,
    REMOVE,
    ADD
  }
}
