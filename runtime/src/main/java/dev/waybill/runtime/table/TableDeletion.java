package dev.waybill.runtime.table;

import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Deletes a table, and waits until it is gone. */
final class TableDeletion {
  private final DynamoDbClient client;
  private final String table;
  private final Duration timeout;

  TableDeletion(DynamoDbClient client, String table, Duration timeout) {
    this.client = client;
    this.table = table;
    this.timeout = timeout;
  }

  /** Returns whether there was a table. */
  boolean run() {
    try {
      client.deleteTable(request -> request.tableName(table));
    } catch (ResourceNotFoundException e) {
      return false;
    } catch (ResourceInUseException e) {
      if (!isBeingDeleted()) {
        throw e; // It is being created, say.
      }
    }
    new TableWait(client, table, timeout).untilGone();
    return true;
  }

  private boolean isBeingDeleted() {
    try {
      return client.describeTable(request -> request.tableName(table)).table().tableStatus()
          == TableStatus.DELETING;
    } catch (ResourceNotFoundException e) {
      return true; // And it is gone already.
    }
  }
}
