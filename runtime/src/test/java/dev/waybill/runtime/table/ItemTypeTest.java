package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.IndexUpdate;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.ItemTypeException;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.error.VersionConflictException;
import dev.waybill.runtime.table.Shop.Customer;
import dev.waybill.runtime.table.Shop.Order;
import dev.waybill.runtime.table.Shop.Unknown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The DAO of one type of the items of a table: it neither reads nor changes those of others. */
class ItemTypeTest {
  private static final String OF_TYPE = "(attribute_not_exists(PK) OR kind = Order)";

  private final Shop shop = new Shop();
  private final Key<Order> key = shop.orderKey("a", 7);

  @Test
  void aRecordIsWrittenWithItsTypeAndItsComposedKeys() {
    shop.orders.save(new Order("a", 7, "OPEN", 5));
    PutItemRequest request = shop.fixture.dynamoDb.last(PutItemRequest.class);
    assertThat(texts(request.item()))
        .isEqualTo(
            Map.of(
                "PK", "CUSTOMER#a",
                "SK", "ORDER#0000000007",
                "kind", "Order",
                "status", "OPEN",
                "total", "5",
                "GSI1PK", "STATUS#OPEN",
                "GSI1SK", "OPEN#0000000007"));
    assertThat(
            shown(
                request.conditionExpression(),
                request.expressionAttributeNames(),
                request.expressionAttributeValues()))
        .isEqualTo(OF_TYPE);
    shop.orders.save(new Order("a", 7, null, 5));
    assertThat(shop.fixture.dynamoDb.last(PutItemRequest.class).item())
        .containsOnlyKeys("PK", "SK", "kind", "total");
    shop.orders.insert(new Order("a", 7, null, 5));
    assertThat(condition(shop.fixture.dynamoDb.last(PutItemRequest.class)))
        .isEqualTo("attribute_not_exists(PK)");
  }

  @Test
  void anUpdateNeedsAnItemOfTheTypeAndAnUpsertWritesIt() {
    shop.fixture.dynamoDb.item = Shop.order("a", 7);
    shop.orders.update(key, Shop.TOTAL.add(1));
    UpdateItemRequest update = shop.fixture.dynamoDb.last(UpdateItemRequest.class);
    assertThat(condition(update)).isEqualTo("attribute_exists(PK) AND kind = Order");
    assertThat(expression(update)).isEqualTo("ADD total 1");
    shop.orders.upsert(key, Shop.TOTAL.add(1));
    UpdateItemRequest upsert = shop.fixture.dynamoDb.last(UpdateItemRequest.class);
    assertThat(condition(upsert)).isEqualTo(OF_TYPE);
    assertThat(expression(upsert)).isEqualTo("SET kind = Order ADD total 1");
    shop.orders.onlyIf(Shop.TOTAL.lt(9).or(Shop.TOTAL.gt(10))).update(key, Shop.TOTAL.add(1));
    assertThat(condition(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .isEqualTo("attribute_exists(PK) AND kind = Order AND (total < 9 OR total > 10)");
  }

  @Test
  void whatAnUpsertCreatesIsInTheIndexesOfItsOwnKey() {
    KeyTemplate all = KeyTemplate.of("GSI2PK").text("ORDERS");
    KeyTemplate byNumber = KeyTemplate.of("GSI2SK").part(Shop.NUMBER).text("#").part(Shop.CUSTOMER);
    TableSchema<Order> schema =
        TableSchema.builder("shop", Shop.ORDERS.codec())
            .partitionKey(Shop.ORDER_PK)
            .sortKey(Shop.ORDER_SK)
            .index(IndexSchema.global("all").partitionKey(all).sortKey(byNumber))
            .index(IndexSchema.global("byStatus").partitionKey(Shop.BY_STATUS).sortKey(byNumber))
            .build();
    Shop.Dao<Order> orders = new Shop.Dao<>(new ItemTable<>("dev-shop", schema, shop.settings));
    shop.fixture.dynamoDb.item = Shop.order("a", 7);
    orders.upsert(key, Shop.TOTAL.add(1));
    assertThat(expression(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .isEqualTo("SET GSI2PK = ORDERS, GSI2SK = 0000000007#a ADD total 1");
    UpdateAction<Order> setAll =
        IndexUpdate.<Order>of("setAll")
            .from(Shop.ORDER_PK)
            .from(Shop.ORDER_SK)
            .compose(all)
            .compose(byNumber)
            .action();
    orders.upsert(key, setAll);
    assertThat(expression(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .isEqualTo("SET GSI2PK = ORDERS, GSI2SK = 0000000007#a");
    orders.update(key, setAll);
    assertThat(expression(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .isEqualTo("SET GSI2PK = ORDERS, GSI2SK = 0000000007#a");
    orders.update(key, Shop.TOTAL.add(1));
    assertThat(expression(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .isEqualTo("ADD total 1");
  }

  @Test
  void anItemOfNoKnownTypeDoesNotBecomeOneOfAnother() {
    Key<Unknown> unknown = shop.unknowns.keyOf(Shop.PK, "p", Shop.SK, "s");
    assertThatThrownBy(() -> shop.unknowns.upsert(unknown, Shop.KIND.set("Order")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute kind: the type \"Order\" is that of another record");
    assertThat(shop.fixture.log).isEmpty();
    shop.fixture.dynamoDb.item = Shop.refund("a");
    shop.unknowns.update(unknown, Shop.KIND.set("Return"));
    assertThat(expression(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .isEqualTo("SET kind = Return");
  }

  @Test
  void aDeletionLeavesItemsOfOtherTypes() {
    shop.fixture.dynamoDb.item = Shop.order("a", 7);
    assertThat(shop.orders.delete(key)).isTrue();
    DeleteItemRequest request = shop.fixture.dynamoDb.last(DeleteItemRequest.class);
    assertThat(
            shown(
                request.conditionExpression(),
                request.expressionAttributeNames(),
                request.expressionAttributeValues()))
        .isEqualTo(OF_TYPE);
  }

  @Test
  void anItemOfAnotherTypeIsNotBlamedOnTheCondition() {
    String problem =
        "table dev-shop, item {PK=\"CUSTOMER#a\", SK=\"ORDER#0000000007\"}, attribute kind: the"
            + " item is of type \"Refund\", by its attribute kind, and not of type \"Order\";"
            + " nothing of it was changed";
    Map<String, AttributeValue> other = Shop.order("a", 7);
    other.put("kind", AttributeValue.fromS("Refund"));
    for (ThrowingCallable write :
        List.<ThrowingCallable>of(
            () -> shop.orders.update(key, Shop.TOTAL.add(1)),
            () -> shop.orders.upsert(key, Shop.TOTAL.add(1)),
            () -> shop.orders.delete(key),
            () -> shop.orders.save(new Order("a", 7, null, 5)),
            () -> shop.orders.onlyIf(Shop.TOTAL.lt(1)).update(key, Shop.TOTAL.add(1)))) {
      shop.fixture.dynamoDb.failure = failed(other);
      assertThatThrownBy(write).isInstanceOf(ItemTypeException.class).hasMessage(problem);
    }
    shop.fixture.dynamoDb.failure = failed(Shop.item("PK", "CUSTOMER#a", "SK", "x"));
    assertThatThrownBy(() -> shop.orders.delete(key))
        .isInstanceOf(ItemTypeException.class)
        .hasMessageContaining("the item is of no type, by its attribute kind, and not of");
  }

  @Test
  void otherRefusalsAreWhatTheyWere() {
    shop.fixture.dynamoDb.failure = failed(Shop.order("a", 7));
    assertThatThrownBy(() -> shop.orders.onlyIf(Shop.TOTAL.lt(1)).delete(key))
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("total < ?");
    shop.fixture.dynamoDb.failure = failed(Map.of());
    assertThatThrownBy(() -> shop.orders.update(key, Shop.TOTAL.add(1)))
        .isInstanceOf(ItemNotFoundException.class);
    Map<String, AttributeValue> newer = Shop.customer("a");
    newer.put("version", AttributeValue.fromN("4"));
    shop.fixture.dynamoDb.failure = failed(newer);
    assertThatThrownBy(() -> shop.customers.save(new Customer("a", "n", null, 3L)))
        .isInstanceOf(VersionConflictException.class);
  }

  @Test
  void transactionsAskForTheTypeToo() {
    Transaction transaction = new Transaction(shop.settings);
    transaction.update(shop.orders, key, Shop.TOTAL.add(1));
    transaction.delete(shop.orders, shop.orderKey("a", 8));
    transaction.check(shop.orders, shop.orderKey("a", 9), Shop.TOTAL.notExists());
    transaction.save(shop.all, new Order("b", 1, null, 5));
    transaction.insert(shop.all, new Order("b", 2, null, 5));
    transaction.delete(shop.all, new Customer("b", "n", null, 3L));
    transaction.commit();
    var items = shop.fixture.dynamoDb.last(TransactWriteItemsRequest.class).transactItems();
    Update update = items.get(0).update();
    assertThat(
            shown(
                update.conditionExpression(),
                update.expressionAttributeNames(),
                update.expressionAttributeValues()))
        .isEqualTo("attribute_exists(PK) AND kind = Order");
    Delete delete = items.get(1).delete();
    assertThat(
            shown(
                delete.conditionExpression(),
                delete.expressionAttributeNames(),
                delete.expressionAttributeValues()))
        .isEqualTo(OF_TYPE);
    ConditionCheck check = items.get(2).conditionCheck();
    assertThat(
            shown(
                check.conditionExpression(),
                check.expressionAttributeNames(),
                check.expressionAttributeValues()))
        .isEqualTo(OF_TYPE + " AND (attribute_not_exists(total))");
    assertThat(items.get(3).put().item()).containsEntry("kind", AttributeValue.fromS("Order"));
    assertThat(items.get(4).put().conditionExpression()).startsWith("attribute_not_exists(");
    assertThat(items.get(5).delete().expressionAttributeValues().values())
        .contains(AttributeValue.fromS("Customer"), AttributeValue.fromN("3"));
  }

  @Test
  void queriesScansAndCountsHaveAFilter() {
    shop.fixture.dynamoDb.onQuery = request -> QueryResponse.builder().count(0).build();
    shop.fixture.dynamoDb.onScan = request -> ScanResponse.builder().count(0).build();
    KeyQuery<Order> partition =
        shop.orders.table().where(Shop.ORDER_PK.with(Shop.CUSTOMER.with("a")));
    partition.partRange(Shop.ORDER_SK, Shop.NUMBER).filter(Shop.TOTAL.gt(1)).limit(3).list();
    QueryRequest query = shop.fixture.dynamoDb.last(QueryRequest.class);
    assertThat(
            shown(
                query.filterExpression(),
                query.expressionAttributeNames(),
                query.expressionAttributeValues()))
        .isEqualTo("(total > 1) AND (kind = Order)");
    assertThat(query.limit()).isNull();
    assertThat(partition.all().count()).isZero();
    assertThat(shop.fixture.dynamoDb.last(QueryRequest.class).filterExpression()).isNotNull();
    shop.unknowns.scan().list();
    ScanRequest scan = shop.fixture.dynamoDb.last(ScanRequest.class);
    assertThat(
            shown(
                scan.filterExpression(),
                scan.expressionAttributeNames(),
                scan.expressionAttributeValues()))
        .isEqualTo("NOT kind IN (Customer, Order)");
  }

  @Test
  void anInsertionThatMeetsAnotherTypeDoesNotRecommendToSave() {
    shop.fixture.dynamoDb.failure = failed(Shop.order("a", 7));
    assertThatThrownBy(() -> shop.orders.insert(new Order("a", 7, null, 5)))
        .isInstanceOf(ItemExistsException.class)
        .hasMessageContaining("; save() replaces it");
    Map<String, AttributeValue> other = Shop.order("a", 7);
    other.put("kind", AttributeValue.fromS("Refund"));
    shop.fixture.dynamoDb.failure = failed(other);
    assertThatThrownBy(() -> shop.orders.insert(new Order("a", 7, null, 5)))
        .isInstanceOf(ItemExistsException.class)
        .hasMessageContaining("it is one of another record, which save() does not replace either");
  }

  @Test
  void anItemOfAnotherTypeIsNotRead() {
    shop.fixture.dynamoDb.item = Shop.order("a", 7);
    assertThat(shop.orders.get(key)).contains(new Order("a", 7, null, 5));
    shop.fixture.dynamoDb.item.put("kind", AttributeValue.fromS("Refund"));
    assertThatThrownBy(() -> shop.orders.get(key))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining(
            "attribute kind: the item is of type \"Refund\", by its attribute kind, and not of type"
                + " \"Order\"");
    shop.fixture.dynamoDb.item = Shop.customer("a");
    assertThatThrownBy(() -> shop.unknowns.get(shop.unknowns.keyOf(Shop.PK, "p", Shop.SK, "s")))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining(
            "the item is of type \"Customer\", by its attribute kind, and the record is a fallback"
                + " for all but [Customer, Order]");
  }

  @Test
  void theRestIsWrittenAsTheTypeThatItSays() {
    shop.unknowns.save(new Unknown("p", "s", "Refund"));
    assertThat(texts(shop.fixture.dynamoDb.last(PutItemRequest.class).item()))
        .containsEntry("kind", "Refund");
    assertThatThrownBy(() -> shop.unknowns.save(new Unknown("p", "s", "Order")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute kind: the type \"Order\" is that of another record");
  }

  @Test
  void anIndexIsSetWithItsKeysInOneAction() {
    shop.fixture.dynamoDb.item = Shop.order("a", 7);
    shop.orders.update(key, Shop.setByStatus("PAID"));
    assertThat(expression(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .isEqualTo("SET status = PAID, GSI1PK = STATUS#PAID, GSI1SK = PAID#0000000007");
    shop.orders.update(key, Shop.setByStatus(null), Shop.TOTAL.add(1));
    assertThat(expression(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .isEqualTo("REMOVE status, GSI1PK, GSI1SK ADD total 1");
    shop.orders.upsert(key, Shop.setByStatus("PAID"));
    assertThat(expression(shop.fixture.dynamoDb.last(UpdateItemRequest.class)))
        .endsWith("GSI1SK = PAID#0000000007, kind = Order");
    assertThatThrownBy(
            () -> shop.orders.update(key, Shop.setByStatus("PAID"), Shop.setByStatus("OPEN")))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining("two actions of one update change the same attribute");
    assertThatThrownBy(() -> shop.orders.update(key, Shop.setByStatus("x".repeat(2048))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute GSI1PK: the partition key of index byStatus has 2055");
    assertThat(Shop.setByStatus("PAID")).hasToString("setByStatus status");
  }

  @Test
  void aKeyNeedsItsParts() {
    assertThatThrownBy(() -> shop.orderKey("a", null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("attribute SK: the value of component number is null");
    assertThatThrownBy(() -> shop.orderKey("a".repeat(2048), 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("the partition key has 2057 bytes");
  }

  private static RuntimeException failed(Map<String, AttributeValue> item) {
    return ConditionalCheckFailedException.builder().item(item).message("failed").build();
  }

  private static String condition(PutItemRequest request) {
    return shown(
        request.conditionExpression(),
        request.expressionAttributeNames(),
        request.expressionAttributeValues());
  }

  private static String condition(UpdateItemRequest request) {
    return shown(
        request.conditionExpression(),
        request.expressionAttributeNames(),
        request.expressionAttributeValues());
  }

  private static String expression(UpdateItemRequest request) {
    return shown(
        request.updateExpression(),
        request.expressionAttributeNames(),
        request.expressionAttributeValues());
  }

  private static Map<String, String> texts(Map<String, AttributeValue> item) {
    Map<String, String> texts = new TreeMap<>();
    item.forEach((name, value) -> texts.put(name, value.s() == null ? value.n() : value.s()));
    return texts;
  }

  /** Returns an expression with what its placeholders stand for. */
  static String shown(
      String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    Map<String, String> all = new HashMap<>(names);
    all.putAll(texts(values));
    String text = expression;
    for (Map.Entry<String, String> entry : all.entrySet()) {
      text = text.replaceAll(entry.getKey() + "\\b", entry.getValue());
    }
    return text;
  }
}
