package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;

/** The request that creates the table of a record. */
final class TableRequest {
  private TableRequest() {}

  static CreateTableRequest.Builder of(String table, TableSchema<?> schema) {
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(table)
            .attributeDefinitions(definitions(schema))
            .keySchema(IndexKeys.ofTable(schema));
    ProvisionedThroughput throughput = schema.capacity().map(TableRequest::throughput).orElse(null);
    if (throughput == null) {
      request.billingMode(BillingMode.PAY_PER_REQUEST);
    } else {
      request.billingMode(BillingMode.PROVISIONED).provisionedThroughput(throughput);
    }
    addIndexes(request, schema, throughput);
    return request;
  }

  /** DynamoDB refuses empty lists, and capacity of its own for a local index. */
  private static void addIndexes(
      CreateTableRequest.Builder request,
      TableSchema<?> schema,
      @Nullable ProvisionedThroughput throughput) {
    List<GlobalSecondaryIndex> global = new ArrayList<>();
    List<LocalSecondaryIndex> local = new ArrayList<>();
    for (IndexSchema index : schema.indexes()) {
      if (index.isGlobal()) {
        global.add(
            GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(IndexKeys.of(index, schema))
                .projection(IndexKeys.projection(index, schema))
                .provisionedThroughput(throughput)
                .build());
      } else {
        local.add(
            LocalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(IndexKeys.of(index, schema))
                .projection(IndexKeys.projection(index, schema))
                .build());
      }
    }
    if (!global.isEmpty()) {
      request.globalSecondaryIndexes(global);
    }
    if (!local.isEmpty()) {
      request.localSecondaryIndexes(local);
    }
  }

  private static List<AttributeDefinition> definitions(TableSchema<?> schema) {
    List<AttributeDefinition> definitions = new ArrayList<>();
    for (Field<?> key : IndexKeys.all(schema)) {
      definitions.add(
          AttributeDefinition.builder()
              .attributeName(key.name())
              .attributeType(KeyTypes.of(key))
              .build());
    }
    return definitions;
  }

  private static ProvisionedThroughput throughput(TableSchema.Capacity capacity) {
    return ProvisionedThroughput.builder()
        .readCapacityUnits(capacity.read())
        .writeCapacityUnits(capacity.write())
        .build();
  }
}
