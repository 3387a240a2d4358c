package dev.waybill.it;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.testing.EmbeddedAws;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The engines as one test sees them: buckets and tables of its own, and clients that are watched.
 */
final class Setup implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String name = "t" + NUMBER.incrementAndGet();
  private final Traffic traffic = new Traffic();
  private final S3Client plainS3;
  private final DynamoDbClient plainDynamoDb;
  private final S3Client s3;
  private final DynamoDbClient dynamoDb;
  private final String bucket;
  private final String images;

  Setup(EmbeddedAws aws) {
    plainS3 = aws.s3().client();
    plainDynamoDb = aws.dynamoDb().client();
    // What the engine refuses shall be seen at once, and as often as Waybill itself asked for it.
    ClientOverrideConfiguration watched =
        ClientOverrideConfiguration.builder()
            .addExecutionInterceptor(traffic)
            .retryStrategy(DefaultRetryStrategy.doNotRetry())
            .build();
    s3 = aws.s3().configure(S3Client.builder()).overrideConfiguration(watched).build();
    dynamoDb =
        aws.dynamoDb().configure(DynamoDbClient.builder()).overrideConfiguration(watched).build();
    bucket = aws.s3().createBucket(name + "-pages");
    images = aws.s3().createBucket(name + "-images");
  }

  /**
   * Returns a builder with both stores, whose tables are this test's own. It remembers nothing, so
   * that requests can be counted; {@link ConfirmationsTest} sees what it does otherwise.
   */
  Waybill.Builder builder() {
    return bareBuilder()
        .blobStore(S3BlobStore.of(s3, bucket))
        .blobStore("images", S3BlobStore.of(s3, images));
  }

  /** Returns a builder without stores. */
  Waybill.Builder bareBuilder() {
    return Waybill.builder().dynamoDb(dynamoDb).tableNames(this::table).rememberedConfirmations(0);
  }

  Waybill waybill() {
    return builder().build();
  }

  /** Returns what a table is called here. */
  String table(String table) {
    return name + "-" + table;
  }

  Traffic traffic() {
    return traffic;
  }

  /** A client that is watched. */
  DynamoDbClient dynamoDb() {
    return dynamoDb;
  }

  /** A client that is watched. */
  S3Client s3() {
    return s3;
  }

  /** A client that is not watched. */
  S3Client plainS3() {
    return plainS3;
  }

  /** A client that is not watched. */
  DynamoDbClient plainDynamoDb() {
    return plainDynamoDb;
  }

  String bucket() {
    return bucket;
  }

  String images() {
    return images;
  }

  /** Returns an item as it is in DynamoDB, by its key {@code id}. */
  Map<String, AttributeValue> item(String ofTable, String id) {
    return plainDynamoDb
        .getItem(
            r ->
                r.tableName(table(ofTable))
                    .key(Map.of("id", AttributeValue.fromS(id)))
                    .consistentRead(true))
        .item();
  }

  void putObject(String inBucket, String key, String content) {
    plainS3.putObject(r -> r.bucket(inBucket).key(key), RequestBody.fromString(content));
  }

  List<String> keysIn(String ofBucket) {
    return plainS3
        .listObjectsV2(ListObjectsV2Request.builder().bucket(ofBucket).build())
        .contents()
        .stream()
        .map(S3Object::key)
        .toList();
  }

  @Override
  public void close() {
    s3.close();
    dynamoDb.close();
  }
}
