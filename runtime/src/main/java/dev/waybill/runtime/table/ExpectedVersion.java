package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The version of a record that is to be written, which has to be that of its item still. Immutable.
 *
 * @param attribute the name of the attribute that counts versions
 * @param value the version; null for a record that was not stored yet
 */
record ExpectedVersion(String attribute, @Nullable AttributeValue value) {
  /** Returns the version that a record has; 0 and none are that of a new one. */
  static ExpectedVersion of(String attribute, @Nullable AttributeValue value) {
    boolean isNew = value == null || new BigDecimal(value.n()).signum() == 0;
    return new ExpectedVersion(attribute, isNew ? null : value);
  }

  String render(Placeholders placeholders) {
    String name = placeholders.name(attribute);
    return value == null
        ? "attribute_not_exists(" + name + ")"
        : name + " = " + placeholders.value(value);
  }

  /** Tells whether an item has this version. */
  boolean isThatOf(Map<String, AttributeValue> item) {
    AttributeValue found = item.get(attribute);
    if (value == null || found == null) {
      return value == null && found == null;
    }
    return found.n() != null && new BigDecimal(found.n()).compareTo(number()) == 0;
  }

  /** Returns the version of an item, as messages show it. */
  String foundIn(Map<String, AttributeValue> item) {
    AttributeValue found = item.get(attribute);
    if (found == null) {
      return "no version";
    }
    return found.n() == null ? "a version of type " + found.type() : "version " + found.n();
  }

  /** Returns this version, as messages show it. */
  @Override
  public String toString() {
    return value == null ? "version 0, that of a new record" : "version " + value.n();
  }

  private BigDecimal number() {
    return value == null ? BigDecimal.ZERO : new BigDecimal(value.n());
  }
}
