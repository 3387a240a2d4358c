package dev.waybill.runtime.table;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.TableNotActiveException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Creates a table that is absent, and waits until it and its indexes can be used. */
final class TableCreation {
  private final DynamoDbClient client;
  private final String table;
  private final TableSchema<?> schema;
  private final TableWait wait;

  TableCreation(DynamoDbClient client, String table, TableSchema<?> schema, Duration timeout) {
    this.client = client;
    this.table = table;
    this.schema = schema;
    this.wait = new TableWait(client, table, timeout);
  }

  boolean run(Consumer<CreateTableRequest.Builder> customizer) {
    Optional<TableDescription> existing = describe();
    boolean created = existing.isEmpty() && create(customizer);
    existing.ifPresent(this::check);
    if (existing.filter(this::isUsable).isEmpty()) {
      check(wait.until(this::isUsable, "the table did not become ACTIVE with its indexes"));
    }
    schema.timeToLive().ifPresent(field -> new TimeToLive(client, table, field.name()).enable());
    return created;
  }

  private Optional<TableDescription> describe() {
    try {
      TableDescription found = client.describeTable(request -> request.tableName(table)).table();
      if (found.tableStatus() != TableStatus.CREATING && !takesRequests(found)) {
        throw notActive("the table exists, but is " + found.tableStatusAsString());
      }
      return Optional.of(found);
    } catch (ResourceNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A table that is UPDATING, which an index may keep it for hours, takes all requests. */
  private static boolean takesRequests(TableDescription table) {
    return table.tableStatus() == TableStatus.ACTIVE || table.tableStatus() == TableStatus.UPDATING;
  }

  /** Indexes that the record does not have may take their time. */
  private boolean isUsable(TableDescription found) {
    return takesRequests(found)
        && schema.indexes().stream()
            .map(index -> FoundIndex.of(index.name(), found))
            .allMatch(index -> index == null || index.isUsable());
  }

  /** Returns false if somebody else was faster. */
  private boolean create(Consumer<CreateTableRequest.Builder> customizer) {
    CreateTableRequest.Builder request = TableRequest.of(table, schema);
    customizer.accept(request);
    CreateTableRequest customized = request.build();
    if (!table.equals(customized.tableName())) {
      throw new IllegalArgumentException(
          "the customizer of table "
              + table
              + " changed its name to "
              + customized.tableName()
              + "; Waybill.builder().tableNames(…) renames tables");
    }
    try {
      client.createTable(customized);
      return true;
    } catch (ResourceInUseException e) {
      return false;
    }
  }

  private void check(TableDescription found) {
    new TableCheck(table, schema, found).run();
    for (IndexSchema index : schema.indexes()) {
      FoundIndex there = FoundIndex.of(index.name(), found);
      if (there != null && there.status() == IndexStatus.DELETING) {
        throw notActive("the index \"" + index.name() + "\" of the record is DELETING");
      }
    }
  }

  private TableNotActiveException notActive(String problem) {
    return new TableNotActiveException(problem, Location.ofTable(table), null);
  }
}
