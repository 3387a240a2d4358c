package dev.waybill.runtime.attribute;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Inline forms of content that were found to be, or not to be, the content of a condition.
 *
 * @param same the forms of that content
 * @param different the forms of other content
 */
record KnownForms(List<AttributeValue> same, List<AttributeValue> different) {
  static final KnownForms NONE = new KnownForms(List.of(), List.of());

  boolean has(AttributeValue value) {
    return same.contains(value) || different.contains(value);
  }

  KnownForms with(AttributeValue value, boolean isSame) {
    return isSame
        ? new KnownForms(plus(same, value), different)
        : new KnownForms(same, plus(different, value));
  }

  private static List<AttributeValue> plus(List<AttributeValue> values, AttributeValue value) {
    List<AttributeValue> all = new ArrayList<>(values);
    all.add(value);
    return List.copyOf(all);
  }
}
