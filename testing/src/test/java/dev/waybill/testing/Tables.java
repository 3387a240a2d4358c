package dev.waybill.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Makes tables as a user of the SDK would. */
public final class Tables {
  private Tables() {}

  /** A table whose only key is the text attribute {@code url}. */
  public static void create(DynamoDbClient client, String name) {
    AttributeDefinition url =
        AttributeDefinition.builder()
            .attributeName("url")
            .attributeType(ScalarAttributeType.S)
            .build();
    KeySchemaElement key =
        KeySchemaElement.builder().attributeName("url").keyType(KeyType.HASH).build();
    client.createTable(
        table ->
            table
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(url)
                .keySchema(key));
  }
}
