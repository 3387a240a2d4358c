package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.TableMismatchException;
import dev.waybill.runtime.error.TableNotActiveException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Creates a table that is absent, and waits until it can be used. */
final class TableCreation {
  private static final Duration FIRST_DELAY = Duration.ofMillis(100);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(2);

  private final DynamoDbClient client;
  private final String table;
  private final TableSchema<?> schema;
  private final Duration timeout;

  TableCreation(DynamoDbClient client, String table, TableSchema<?> schema, Duration timeout) {
    this.client = client;
    this.table = table;
    this.schema = schema;
    this.timeout = timeout;
  }

  boolean run(Consumer<CreateTableRequest.Builder> customizer) {
    Optional<TableDescription> existing = describe();
    boolean created = existing.isEmpty() && create(customizer);
    existing.ifPresent(this::checkKeys);
    if (existing.filter(TableCreation::isUsable).isEmpty()) {
      checkKeys(await());
    }
    return created;
  }

  private Optional<TableDescription> describe() {
    try {
      TableDescription found = client.describeTable(request -> request.tableName(table)).table();
      if (found.tableStatus() != TableStatus.CREATING && !isUsable(found)) {
        throw notActive("the table exists, but is " + found.tableStatusAsString(), null);
      }
      return Optional.of(found);
    } catch (ResourceNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A table that is UPDATING, which an index may keep it for hours, takes all requests. */
  private static boolean isUsable(TableDescription table) {
    return table.tableStatus() == TableStatus.ACTIVE || table.tableStatus() == TableStatus.UPDATING;
  }

  /** Returns false if somebody else was faster. */
  private boolean create(Consumer<CreateTableRequest.Builder> customizer) {
    CreateTableRequest.Builder request = request();
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

  private CreateTableRequest.Builder request() {
    List<AttributeDefinition> definitions = new ArrayList<>();
    List<KeySchemaElement> keys = new ArrayList<>();
    for (KeyAttribute<?, ?> key : schema.keys()) {
      definitions.add(
          AttributeDefinition.builder()
              .attributeName(key.name())
              .attributeType(key.codec().type())
              .build());
      keys.add(
          KeySchemaElement.builder()
              .attributeName(key.name())
              .keyType(keys.isEmpty() ? KeyType.HASH : KeyType.RANGE)
              .build());
    }
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(table)
            .attributeDefinitions(definitions)
            .keySchema(keys);
    schema
        .capacity()
        .ifPresentOrElse(
            capacity ->
                request
                    .billingMode(BillingMode.PROVISIONED)
                    .provisionedThroughput(
                        throughput ->
                            throughput
                                .readCapacityUnits(capacity.read())
                                .writeCapacityUnits(capacity.write())),
            () -> request.billingMode(BillingMode.PAY_PER_REQUEST));
    return request;
  }

  private TableDescription await() {
    try (DynamoDbWaiter waiter =
        DynamoDbWaiter.builder()
            .client(client)
            .overrideConfiguration(
                configuration ->
                    configuration
                        .maxAttempts(Integer.MAX_VALUE)
                        .waitTimeout(timeout)
                        .backoffStrategyV2(
                            BackoffStrategy.exponentialDelay(FIRST_DELAY, LONGEST_DELAY)))
            .build()) {
      return waiter
          .waitUntilTableExists(request -> request.tableName(table))
          .matched()
          .response()
          .orElseThrow()
          .table();
    } catch (SdkClientException e) {
      if (e.getCause() instanceof SdkException failure) {
        throw failure; // The waiter wraps whatever it did not expect, such as a denied access.
      }
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      throw notActive("the table did not become ACTIVE within " + timeout, e);
    }
  }

  private void checkKeys(TableDescription found) {
    Map<String, String> foundKeys = new TreeMap<>();
    Map<String, String> types = new TreeMap<>();
    found
        .attributeDefinitions()
        .forEach(
            attribute -> types.put(attribute.attributeName(), attribute.attributeTypeAsString()));
    found
        .keySchema()
        .forEach(
            key ->
                foundKeys.put(
                    key.keyTypeAsString(),
                    key.attributeName() + " (" + types.get(key.attributeName()) + ")"));
    Map<String, String> ownKeys = new TreeMap<>();
    for (KeyAttribute<?, ?> key : schema.keys()) {
      ownKeys.put(
          ownKeys.isEmpty() ? KeyType.HASH.toString() : KeyType.RANGE.toString(),
          key.name() + " (" + key.codec().type() + ")");
    }
    if (!foundKeys.equals(ownKeys)) {
      throw new TableMismatchException(
          "the table exists with the keys " + foundKeys + ", but the record has " + ownKeys,
          Location.ofTable(table),
          null);
    }
  }

  private TableNotActiveException notActive(String problem, @Nullable RuntimeException cause) {
    return new TableNotActiveException(problem, Location.ofTable(table), cause);
  }
}
