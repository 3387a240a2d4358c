package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which items of a table with several types of them are those of one record. Immutable.
 *
 * @param attribute the name of the attribute that says the type of an item
 * @param name the type of the items; null for all types that are not known
 * @param known the types that are known, if these are the items of all others
 */
record ItemType(String attribute, @Nullable String name, Set<String> known) {
  /** The most operands of {@code IN} in DynamoDB. */
  private static final int MAX_CHOICES = 100;

  static ItemType of(String attribute, String name) {
    return new ItemType(attribute, name, Set.of());
  }

  static ItemType otherThan(String attribute, Collection<String> known) {
    return new ItemType(attribute, null, new TreeSet<>(known));
  }

  /** Tells whether an item is of this type. */
  boolean matches(Map<String, AttributeValue> item) {
    String found = typeOf(item);
    return name == null ? found == null || !known.contains(found) : name.equals(found);
  }

  /** Returns the type of an item; null if it says none. */
  @Nullable String typeOf(Map<String, AttributeValue> item) {
    AttributeValue value = item.get(attribute);
    return value == null ? null : value.s();
  }

  /**
   * Returns the condition that an item is of this type. A comparison with an absent attribute is
   * false.
   *
   * @return null if each item is
   */
  @Nullable String render(Placeholders placeholders) {
    if (name != null) {
      return placeholders.name(attribute) + " = " + placeholders.value(AttributeValue.fromS(name));
    }
    List<String> values = new ArrayList<>();
    known.forEach(type -> values.add(placeholders.value(AttributeValue.fromS(type))));
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < values.size(); from += MAX_CHOICES) {
      List<String> some = values.subList(from, Math.min(from + MAX_CHOICES, values.size()));
      parts.add("NOT " + placeholders.name(attribute) + " IN (" + String.join(", ", some) + ")");
    }
    return parts.isEmpty() ? null : String.join(" AND ", parts);
  }

  /**
   * Writes the type to an item, unless a component of the record says it.
   *
   * @throws InvalidValueException if it says a type that is another record's
   */
  void write(ItemWriter item, Function<Map<String, AttributeValue>, Location> location) {
    if (name != null) {
      item.put(attribute, Codecs.STRING, name);
    } else {
      check(item.values(), location.apply(item.values()));
    }
  }

  /**
   * Checks that what is written does not say another type.
   *
   * @throws InvalidValueException if it does
   */
  void check(Map<String, AttributeValue> written, Location location) {
    String found = typeOf(written);
    if (found != null && !matches(written)) {
      throw new InvalidValueException(
          "the type \"" + found + "\" is that of another record, which has to be saved as that",
          location.withAttribute(attribute),
          null);
    }
  }

  /** Returns what is wrong with an item that is not of this type, as a message has it. */
  String mismatch(Map<String, AttributeValue> item) {
    String found = typeOf(item);
    return "the item is "
        + (found == null ? "of no type" : "of type \"" + found + '"')
        + ", by its attribute "
        + attribute
        + (name == null
            ? ", and the record is a fallback for all but " + known
            : ", and not of type \"" + name + '"');
  }
}
