package dev.waybill.guide;

import static dev.waybill.guide.BasketDao.NOTES;
import static dev.waybill.guide.BasketDao.OFFERS;
import static dev.waybill.guide.BasketDao.TOTAL;
import static dev.waybill.guide.ShowroomDao.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import dev.waybill.guide.Showroom.Catalog;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.testing.EmbeddedAws;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** What the guide to converters shows, compiled and run. */
class ConvertersGuideTest {
  private static final ShopperId ADA = new ShopperId("NO", 7);
  private static final Basket BASKET =
      new Basket(
          ADA,
          new Price(1250),
          Map.of("tea", List.of(new Price(300), new Price(275))),
          ImmutableList.of("ring twice"),
          Vector.of("opened"));
  private static final Catalog SUMMER = new Catalog("summer", List.of("hat", "boat"));

  private EmbeddedAws aws;
  private DynamoDbClient dynamoDb;
  private S3Client s3;
  private Waybill waybill;

  @BeforeEach
  void start() {
    aws = EmbeddedAws.start();
    dynamoDb = aws.dynamoDb().client();
    s3 = aws.s3().client();
    aws.s3().createBucket("my-showrooms");
    waybill =
        Waybill.builder().dynamoDb(dynamoDb).blobStore(S3BlobStore.of(s3, "my-showrooms")).build();
  }

  @AfterEach
  void stop() {
    aws.close();
  }

  @Test
  void convertedValuesAreKeysAttributesAndElements() {
    BasketDao baskets = new BasketDao(waybill);
    baskets.createTable();
    baskets.save(BASKET);

    assertThat(baskets.get(ADA)).contains(BASKET);
    Map<String, AttributeValue> item = item("baskets", "customer", "NO-7");
    assertThat(item.get("total")).isEqualTo(AttributeValue.fromN("12.5"));
    assertThat(item.get("offers").m().get("tea").l())
        .containsExactly(AttributeValue.fromN("300"), AttributeValue.fromN("275"));
    assertThat(item.get("notes"))
        .isEqualTo(AttributeValue.fromL(List.of(AttributeValue.fromS("ring twice"))));

    // snippet: use
    Basket basket = baskets.update(ADA, TOTAL.set(new Price(999)), NOTES.remove());
    basket = baskets.update(ADA, OFFERS.key("tea").append(new Price(250)));
    List<Basket> cheap = baskets.scan().filter(TOTAL.eq(new Price(999))).list();
    // end
    assertThat(basket.offers().get("tea")).hasSize(3).contains(new Price(250));
    assertThat(basket.notes()).isNull();
    assertThat(cheap).containsExactly(basket);
  }

  @Test
  void whatAConverterCannotReadIsAnErrorThatNamesItAndKeepsItsCause() {
    BasketDao baskets = new BasketDao(waybill);
    baskets.createTable();
    dynamoDb.putItem(
        put ->
            put.tableName("baskets")
                .item(
                    Map.of(
                        "customer", AttributeValue.fromS("NO-7"),
                        "total", AttributeValue.fromN("0.001"))));
    assertThatThrownBy(() -> baskets.get(ADA))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("total")
        .hasMessageContaining("dev.waybill.guide.Euros threw java.lang.ArithmeticException")
        .hasRootCauseInstanceOf(ArithmeticException.class);
  }

  @Test
  void jsonIsContent() {
    ShowroomDao showrooms = new ShowroomDao(waybill);
    showrooms.createTable();
    Showroom showroom =
        new Showroom("s1", SUMMER, Map.of("winter", SUMMER, "autumn", SUMMER), SUMMER);
    showrooms.save(showroom);

    assertThat(showrooms.get("s1")).contains(showroom);
    Map<String, AttributeValue> item = item("showrooms", "id", "s1");
    assertThat(stored(item.get("catalog")))
        .isEqualTo("{\"season\":\"summer\",\"articleNames\":[\"hat\",\"boat\"]}");
    assertThat(stored(item.get("exported")))
        .isEqualTo("{\"season\":\"summer\",\"article_names\":[\"hat\",\"boat\"]}");
    assertThat(item.get("archive").m()).containsOnlyKeys("gzip");

    // snippet: update
    Catalog sale = new Catalog("sale", List.of("boat"));
    showroom = showrooms.update("s1", CATALOG.set(sale));
    showrooms.onlyIf(CATALOG.sameContentAs(sale)).update(showrooms.key("s1"), CATALOG.set(SUMMER));
    // end
    assertThat(showroom.catalog()).isEqualTo(sale);
    assertThat(showrooms.get("s1").orElseThrow().catalog()).isEqualTo(SUMMER);
  }

  @Test
  void whatIsNoJsonInS3IsAnErrorThatNamesThePointerToo() {
    ShowroomDao showrooms = new ShowroomDao(waybill);
    showrooms.createTable();
    String digest = Blob.of("{").sha256();
    s3.putObject(
        put -> put.bucket("my-showrooms").key("showrooms/" + digest), RequestBody.fromString("{"));
    String pointer = "s3://my-showrooms/showrooms/" + digest;
    dynamoDb.putItem(
        put ->
            put.tableName("showrooms")
                .item(
                    Map.of(
                        "id", AttributeValue.fromS("s1"),
                        "catalog", AttributeValue.fromS(pointer))));
    assertThatThrownBy(() -> showrooms.get("s1"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("catalog")
        .hasMessageContaining(pointer)
        .hasRootCauseInstanceOf(JsonProcessingException.class);
  }

  @Test
  void whatIsNoJsonIsAnErrorThatKeepsItsCause() {
    ShowroomDao showrooms = new ShowroomDao(waybill);
    showrooms.createTable();
    dynamoDb.putItem(
        put ->
            put.tableName("showrooms")
                .item(
                    Map.of(
                        "id", AttributeValue.fromS("s1"),
                        "catalog", AttributeValue.fromB(SdkBytes.fromUtf8String("{")))));
    assertThatThrownBy(() -> showrooms.get("s1"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("catalog")
        .hasMessageContaining("JacksonConverter could not read")
        .hasRootCauseInstanceOf(JsonProcessingException.class);
  }

  private Map<String, AttributeValue> item(String table, String key, String value) {
    return dynamoDb
        .getItem(get -> get.tableName(table).key(Map.of(key, AttributeValue.fromS(value))))
        .item();
  }

  private String stored(AttributeValue pointer) {
    String key = pointer.s().replace("s3://my-showrooms/", "");
    return s3.getObjectAsBytes(get -> get.bucket("my-showrooms").key(key)).asUtf8String();
  }
}
