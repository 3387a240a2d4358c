package dev.waybill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.Waybill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The extension as its users have it. */
@WaybillTest(stores = "images")
class WaybillTestTest {
  private static final Page PAGE = new Page("https://example.com", "<html>", "<svg>");

  private final Waybill fromConstructor;
  private final TestBucket bucket;

  WaybillTestTest(Waybill waybill, TestBucket bucket) {
    this.fromConstructor = waybill;
    this.bucket = bucket;
  }

  @BeforeEach
  void savePage(Waybill waybill) {
    assertThat(waybill).isSameAs(fromConstructor);
    Page.Dao pages = new Page.Dao(waybill);
    assertThat(pages.createTable()).as("the table is new").isTrue();
    pages.save(PAGE);
  }

  @Test
  void theTestIsGivenWhatTheMethodsAroundItAreGiven(Waybill waybill, TestBucket sameBucket) {
    assertThat(waybill).isSameAs(fromConstructor);
    assertThat(sameBucket).isEqualTo(bucket);
    assertThat(new Page.Dao(waybill).get(PAGE.url())).isEqualTo(PAGE);
  }

  @Test
  void eachStoreHasItsBucket(S3Client s3, @Store("images") TestBucket images) {
    assertThat(images).isNotEqualTo(bucket);
    assertThat(contents(s3, bucket)).containsExactly("<html>");
    assertThat(contents(s3, images)).containsExactly("<svg>");
  }

  @Test
  void tablesAreFoundByTheirNames(DynamoDbClient dynamoDb, TestTables tables) {
    assertThat(dynamoDb.scan(request -> request.tableName(tables.apply(Page.TABLE))).count())
        .isEqualTo(1);
  }

  @Test
  void otherClientsCanBePointedToTheEngines(EmbeddedS3 s3, EmbeddedDynamoDb dynamoDb) {
    try (S3Client ownS3 = s3.configure(S3Client.builder()).build();
        DynamoDbClient ownDynamoDb = dynamoDb.configure(DynamoDbClient.builder()).build()) {
      assertThat(contents(ownS3, bucket)).containsExactly("<html>");
      assertThat(ownDynamoDb.listTables().tableNames()).isNotEmpty();
    }
  }

  @WaybillTest(stores = "thumbnails")
  @Nested
  class InnerClasses {
    @Test
    void haveTheStoresOfTheClassesAroundThem(
        @Store("images") TestBucket images, @Store("thumbnails") TestBucket thumbnails) {
      assertThat(images).isNotEqualTo(thumbnails);
    }
  }

  private static Iterable<String> contents(S3Client s3, TestBucket bucket) {
    return s3.listObjectsV2(request -> request.bucket(bucket.name())).contents().stream()
        .map(S3Object::key)
        .map(key -> s3.getObjectAsBytes(request -> request.bucket(bucket.name()).key(key)))
        .map(bytes -> bytes.asUtf8String())
        .toList();
  }
}
