package dev.waybill.runtime.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes the requests of a query or a scan. Safe for use by several threads. */
interface PageSource {
  /**
   * Makes one request.
   *
   * @param segment the part of a scan; 0 where there is one only
   * @param start where to go on from; empty for the start
   * @param wanted how many items are still wanted, at least 1
   */
  RawPage fetch(int segment, Map<String, AttributeValue> start, long wanted);
}
