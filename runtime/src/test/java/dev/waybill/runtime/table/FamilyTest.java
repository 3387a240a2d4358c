package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.TableMismatchException;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.table.Shop.Customer;
import dev.waybill.runtime.table.Shop.Entity;
import dev.waybill.runtime.table.Shop.Order;
import dev.waybill.runtime.table.Shop.Unknown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** The DAO of all types of the items of a table. */
class FamilyTest {
  private final Shop shop = new Shop();

  @Test
  void aPartitionIsOneQueryAcrossTheTypes() {
    Map<String, AttributeValue> customer = Shop.customer("a");
    customer.put("bio", shop.fixture.stored("a life"));
    shop.fixture.dynamoDb.onQuery =
        request ->
            QueryResponse.builder()
                .items(List.of(Shop.order("a", 7), customer, Shop.refund("a")))
                .count(3)
                .build();
    Partition<Order> partition =
        shop.orders.table().where(Shop.ORDER_PK.with(Shop.CUSTOMER.with("a"))).partition();
    assertThat(shop.all.query(partition).descending().list())
        .containsExactly(
            new Order("a", 7, null, 5),
            new Customer("a", "n", "a life", null),
            new Unknown("CUSTOMER#a", "REFUND#1", "Refund"));
    QueryRequest request = shop.fixture.dynamoDb.last(QueryRequest.class);
    assertThat(request.tableName()).isEqualTo("dev-shop");
    assertThat(request.keyConditionExpression()).isEqualTo("#n0 = :v0");
    assertThat(request.expressionAttributeValues())
        .isEqualTo(Map.of(":v0", AttributeValue.fromS("CUSTOMER#a")));
    assertThat(request.filterExpression()).isNull();
    assertThat(request.projectionExpression()).isNull();
    assertThat(request.scanIndexForward()).isFalse();
    assertThat(shop.fixture.dynamoDb.all(QueryRequest.class)).hasSize(1);
    assertThat(shop.all.query(partition, ReadConsistency.STRONG).stream()).hasSize(3);
    assertThat(shop.fixture.dynamoDb.last(QueryRequest.class).consistentRead()).isTrue();
  }

  @Test
  void aTypeThatIsNotKnownIsToldWithThoseThatAre() {
    shop.fixture.dynamoDb.onScan =
        request ->
            ScanResponse.builder()
                .items(List.of(Shop.customer("a"), Shop.refund("a")))
                .count(2)
                .build();
    var records = shop.known.scan().iterator();
    assertThat(records.next()).isEqualTo(new Customer("a", "n", null, null));
    assertThatThrownBy(records::next)
        .isInstanceOf(UnreadableItemException.class)
        .hasMessage(
            "table dev-shop, item {PK=\"CUSTOMER#a\", SK=\"REFUND#1\"}, attribute kind: the item is"
                + " of the type \"Refund\", which is not known; known are Customer, Order, and a"
                + " record with @Fallback would read all others");
    shop.fixture.dynamoDb.item = Shop.item("PK", "p", "SK", "s");
    assertThatThrownBy(() -> shop.known.get(shop.orderKey("a", 7)))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("the attribute that says the type of the item is absent; known are");
    shop.fixture.dynamoDb.item.put("kind", AttributeValue.fromN("1"));
    assertThatThrownBy(() -> shop.known.get(shop.orderKey("a", 7)))
        .hasMessageContaining("the attribute that says the type of the item is no string");
    shop.fixture.dynamoDb.item.remove("kind");
    assertThat(shop.all.get(shop.orderKey("a", 7))).contains(new Unknown("p", "s", null));
  }

  @Test
  void keysOfAnyTypeAreRead() {
    shop.fixture.dynamoDb.item = Shop.order("a", 7);
    assertThat(shop.all.get(shop.orderKey("a", 7))).contains(new Order("a", 7, null, 5));
    shop.fixture.dynamoDb.onBatchGet =
        request ->
            BatchGetItemResponse.builder()
                .responses(Map.of("dev-shop", List.of(Shop.order("a", 7), Shop.customer("a"))))
                .unprocessedKeys(Map.of())
                .build();
    List<Key<? extends Entity>> keys =
        List.of(shop.customerKey("a"), shop.orderKey("a", 8), shop.orderKey("a", 7));
    Map<Key<? extends Entity>, Entity> found = shop.all.getAll(keys);
    assertThat(found.keySet()).containsExactly(keys.get(0), keys.get(2));
    assertThat(found.get(shop.orderKey("a", 7))).isEqualTo(new Order("a", 7, null, 5));
    shop.fixture.dynamoDb.responses =
        List.of(ItemResponse.builder().item(Shop.customer("a")).build());
    ReadTransaction reads = new ReadTransaction(shop.settings);
    TransactionRead<Entity> read = reads.get(shop.all, shop.customerKey("a"));
    reads.run();
    assertThat(read.result()).contains(new Customer("a", "n", null, null));
    assertThat(shop.all.refresh(new Order("a", 7, "old", 1))).isEqualTo(new Order("a", 7, null, 5));
  }

  @Test
  void eachRecordIsWrittenAsOneOfItsType() {
    Entity stored = shop.all.save(new Customer("a", "n", null, null));
    assertThat(stored).isEqualTo(new Customer("a", "n", null, 1L));
    PutItemRequest put = shop.fixture.dynamoDb.last(PutItemRequest.class);
    assertThat(put.item())
        .containsEntry("kind", AttributeValue.fromS("Customer"))
        .containsEntry("version", AttributeValue.fromN("1"));
    assertThat(put.conditionExpression()).contains("attribute_not_exists(");
    shop.all.insert(new Order("a", 7, null, 5));
    assertThat(shop.fixture.dynamoDb.last(PutItemRequest.class).item())
        .containsEntry("kind", AttributeValue.fromS("Order"));
    shop.all.delete(new Customer("a", "n", null, 3L));
    assertThat(shop.fixture.dynamoDb.last(DeleteItemRequest.class).expressionAttributeValues())
        .containsValues(AttributeValue.fromS("Customer"), AttributeValue.fromN("3"));
    shop.all.delete(shop.orderKey("a", 7));
    assertThat(shop.fixture.dynamoDb.last(DeleteItemRequest.class).conditionExpression()).isNull();
  }

  @Test
  void aBatchMayHaveWhatNeedsNoCondition() {
    List<Entity> orders = List.of(new Order("a", 7, null, 5), new Order("b", 7, null, 5));
    assertThat(shop.all.saveAll(orders)).isEqualTo(orders);
    assertThat(
            shop.fixture.dynamoDb.last(BatchWriteItemRequest.class).requestItems().get("dev-shop"))
        .extracting(request -> request.putRequest().item().get("kind").s())
        .containsExactly("Order", "Order");
    assertThatThrownBy(() -> shop.all.saveAll(List.of(new Customer("a", "n", null, null))))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("has a version");
    Order twice = new Order("a", 7, null, 5);
    assertThatThrownBy(() -> shop.all.saveAll(List.of(twice, new Order("a", 7, "OPEN", 6))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("two records of one saveAll have this key");
    shop.all.deleteAll(List.of(shop.orderKey("a", 7), shop.customerKey("a")));
    assertThat(
            shop.fixture.dynamoDb.last(BatchWriteItemRequest.class).requestItems().get("dev-shop"))
        .hasSize(2);
  }

  /** Its records can have the key of any item, and a batch would not look whose that is. */
  @Test
  void theFallbackHasNoBatches() {
    Unknown refund = new Unknown("CUSTOMER#a", "PROFILE", "Refund");
    assertThatThrownBy(() -> shop.all.saveAll(List.of(new Order("a", 7, null, 5), refund)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "table dev-shop has items of other types, with any key, and a batch of DynamoDB cannot"
                + " check it: saveAll(…) could overwrite what somebody else has written. Instead,"
                + " save(…) each record, or save up to 100 in a transaction");
    assertThatThrownBy(() -> shop.unknowns.saveAll(List.of(refund)))
        .isInstanceOf(UnsupportedOperationException.class);
    Key<Unknown> key = shop.unknowns.keyOf(Shop.PK, "CUSTOMER#a", Shop.SK, "PROFILE");
    assertThatThrownBy(() -> shop.unknowns.deleteAll(List.of(key)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("delete(…) each");
    assertThat(shop.fixture.log).isEmpty();
    shop.all.deleteAll(List.of(key));
    assertThat(shop.fixture.log).containsExactly("BatchWriteItem");
  }

  @Test
  void theTableIsCreatedWithTheIndexesOfAllTypes() {
    shop.fixture.dynamoDb.tables.add(
        () -> {
          throw ResourceNotFoundException.builder().message("none").build();
        });
    shop.fixture.dynamoDb.tables.add(
        () -> TableDescription.builder().tableStatus(TableStatus.ACTIVE).build());
    // The description is not that of the request, which shows that it is compared.
    assertThatThrownBy(shop.all::createTable).isInstanceOf(TableMismatchException.class);
    CreateTableRequest request = shop.fixture.dynamoDb.all(CreateTableRequest.class).get(0);
    assertThat(request.keySchema())
        .extracting(key -> key.attributeName() + " " + key.keyType())
        .containsExactly("PK HASH", "SK RANGE");
    assertThat(request.globalSecondaryIndexes()).hasSize(1);
    var index = request.globalSecondaryIndexes().get(0);
    assertThat(index.keySchema())
        .extracting(key -> key.attributeName() + " " + key.keyType())
        .containsExactly("GSI1PK HASH", "GSI1SK RANGE");
    assertThat(index.projection().projectionType()).isEqualTo(ProjectionType.INCLUDE);
    assertThat(index.projection().nonKeyAttributes()).containsExactlyInAnyOrder("total", "kind");
    assertThatThrownBy(shop.orders::createTable)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageStartingWith("table dev-shop holds several types of items");
    assertThatThrownBy(shop.orders::deleteTable).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void whatAConditionWasFalseOfIsReadAsItsType() {
    shop.fixture.dynamoDb.failure =
        ConditionalCheckFailedException.builder().item(Shop.order("a", 7)).message("no").build();
    ConditionFailedException failure =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            ConditionFailedException.class,
            () ->
                shop.orders
                    .onlyIf(Shop.TOTAL.gt(9))
                    .update(shop.orderKey("a", 7), Shop.TOTAL.add(1)));
    assertThat(shop.all.currentOf(failure)).contains(new Order("a", 7, null, 5));
  }

  @Test
  void aPartitionOfAnotherTableIsRefused() {
    Shop.Dao<Order> other = new Shop.Dao<>(new ItemTable<>("other", Shop.ORDERS, shop.settings));
    Partition<Order> partition =
        other.table().where(Shop.ORDER_PK.with(Shop.CUSTOMER.with("a"))).partition();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shop.all.query(partition))
        .withMessage("the partition is one of table other, and not of table dev-shop");
  }

  @Test
  void recordsThatDoNotAgreeAreNoFamily() {
    refused(
        TableFamily.<Entity>builder("shop", "kind")
            .member(Customer.class, Shop.CUSTOMERS)
            .member(Customer.class, Shop.CUSTOMERS),
        "has two members of the type Customer");
    refused(
        TableFamily.<Entity>builder("shop", "kind")
            .member(Customer.class, Shop.CUSTOMERS)
            .fallback(Unknown.class, Shop.UNKNOWNS),
        "or one for other types than [Customer]");
    refused(TableFamily.builder("shop", "kind"), "has no members");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TableFamily.<Entity>builder("shop", "type").member(Customer.class, Shop.CUSTOMERS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TableFamily.<Entity>builder("shops", "kind")
                    .member(Customer.class, Shop.CUSTOMERS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TableFamily.<Entity>builder("shop", "kind").member(Unknown.class, Shop.UNKNOWNS));
    refused(
        TableFamily.<Entity>builder("shop", "kind")
            .member(Customer.class, Shop.CUSTOMERS)
            .member(
                Order.class,
                TableSchema.builder("shop", Shop.ORDERS.codec())
                    .partitionKey(new TextKeyAttribute<>("id"))
                    .type("kind", "Order")
                    .build()),
        "has another key than");
  }

  private static void refused(TableFamily.Builder<Entity> family, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(family::build)
        .withMessageStartingWith("the family of table shop: ")
        .withMessageContaining(problem);
  }
}
