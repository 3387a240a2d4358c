package dev.waybill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class EmbeddedDynamoDbTest {
  @Test
  void itemGoesInAndComesOut() {
    Map<String, AttributeValue> item =
        Map.of(
            "url", AttributeValue.fromS("https://example.com"),
            "body", AttributeValue.fromB(SdkBytes.fromUtf8String("hello")));

    try (EmbeddedDynamoDb engine = EmbeddedDynamoDb.start()) {
      Tables.create(engine.client(), "pages");
      engine.client().putItem(request -> request.tableName("pages").item(item));

      assertThat(get(engine.client(), "pages")).isEqualTo(item);
    }
  }

  @Test
  void twoEnginesKnowNothingOfEachOther() {
    try (EmbeddedDynamoDb one = EmbeddedDynamoDb.start();
        EmbeddedDynamoDb other = EmbeddedDynamoDb.start()) {
      Tables.create(one.client(), "pages");

      assertThat(one.endpoint()).isNotEqualTo(other.endpoint());
      assertThat(one.client().listTables().tableNames()).containsExactly("pages");
      assertThat(other.client().listTables().tableNames()).isEmpty();
    }
  }

  @Test
  void usersMayBringTheirOwnClients() {
    try (EmbeddedDynamoDb engine = EmbeddedDynamoDb.start();
        DynamoDbAsyncClient client = engine.configure(DynamoDbAsyncClient.builder()).build()) {
      Tables.create(engine.client(), "pages");

      assertThat(client.listTables().join().tableNames()).containsExactly("pages");
    }
  }

  @Test
  void closingTwiceIsClosingOnce() {
    EmbeddedDynamoDb engine = EmbeddedDynamoDb.start();
    engine.close();
    engine.close();

    assertThat(Ports.isFree(engine.endpoint())).isTrue();
  }

  private static Map<String, AttributeValue> get(DynamoDbClient client, String table) {
    return client
        .getItem(
            request ->
                request
                    .tableName(table)
                    .key(Map.of("url", AttributeValue.fromS("https://example.com"))))
        .item();
  }
}
