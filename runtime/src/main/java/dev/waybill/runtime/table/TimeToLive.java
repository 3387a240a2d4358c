package dev.waybill.runtime.table;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.TableMismatchException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Makes a table remove what has expired. */
final class TimeToLive {
  private final DynamoDbClient client;
  private final String table;
  private final String attribute;

  TimeToLive(DynamoDbClient client, String table, String attribute) {
    this.client = client;
    this.table = table;
    this.attribute = attribute;
  }

  /**
   * Sees to it that the attribute says when items expire.
   *
   * @throws TableMismatchException if another attribute does
   */
  void enable() {
    if (isEnabled()) {
      return;
    }
    try {
      client.updateTimeToLive(
          request ->
              request
                  .tableName(table)
                  .timeToLiveSpecification(
                      specification -> specification.attributeName(attribute).enabled(true)));
    } catch (DynamoDbException e) {
      // Somebody else may have been faster, which is an error to DynamoDB.
      if (!isEnabled()) {
        throw e;
      }
    }
  }

  private boolean isEnabled() {
    TimeToLiveDescription found =
        client.describeTimeToLive(request -> request.tableName(table)).timeToLiveDescription();
    TimeToLiveStatus status = found.timeToLiveStatus();
    if (status != TimeToLiveStatus.ENABLED && status != TimeToLiveStatus.ENABLING) {
      return false;
    }
    if (!attribute.equals(found.attributeName())) {
      throw new TableMismatchException(
          "items of the table expire by its attribute "
              + found.attributeName()
              + ", but the record says "
              + attribute,
          Location.ofTable(table),
          null);
    }
    return true;
  }
}
