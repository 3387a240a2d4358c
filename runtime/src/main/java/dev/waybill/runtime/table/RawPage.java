package dev.waybill.runtime.table;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one request returned.
 *
 * @param items the items; none if they were only counted
 * @param count how many items passed the filter
 * @param lastKey where to go on from; empty at the end
 */
record RawPage(
    List<Map<String, AttributeValue>> items, int count, Map<String, AttributeValue> lastKey) {
  boolean isLast() {
    return lastKey.isEmpty();
  }

  /** Returns the first items. */
  List<Map<String, AttributeValue>> items(long most) {
    return items.size() <= most ? items : items.subList(0, (int) most);
  }
}
