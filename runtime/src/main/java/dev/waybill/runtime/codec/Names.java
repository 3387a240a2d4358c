package dev.waybill.runtime.codec;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Under which of its names an item holds an attribute. */
final class Names {
  private Names() {}

  /**
   * Returns the current name, unless only a former one is there. {@code NUL} is there: whoever
   * wrote it to the current name meant null.
   */
  static String stored(String name, List<String> formerNames, Map<String, AttributeValue> values) {
    if (formerNames.isEmpty() || values.containsKey(name)) {
      return name;
    }
    for (String former : formerNames) {
      if (values.containsKey(former)) {
        return former;
      }
    }
    return name;
  }
}
