package dev.waybill.example;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.BlobListener;
import dev.waybill.testing.EmbeddedAws;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Where pages are kept: DynamoDB, and a shelf of S3 for each kind of content. Closing it closes the
 * clients, and the engines if it has any.
 *
 * @param name how to call it
 * @param dynamoDb the client of DynamoDB
 * @param html where HTML goes
 * @param assets where everything else goes
 * @param listener hears of what becomes of content
 * @param engines what is to be closed after the clients
 */
record Cloud(
    String name,
    DynamoDbClient dynamoDb,
    Shelf html,
    Shelf assets,
    BlobListener listener,
    Engines engines)
    implements AutoCloseable {

  /** What stands behind the clients. */
  interface Engines extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Starts DynamoDB and S3 inside this JVM.
   *
   * @param listener hears of what becomes of content
   */
  static Cloud embedded(BlobListener listener) {
    EmbeddedAws aws = EmbeddedAws.start();
    return new Cloud(
        "DynamoDB and S3 inside this JVM",
        aws.dynamoDb().configure(dynamoDbBuilder()).build(),
        new Shelf(
            aws.s3().configure(s3Builder()).build(), aws.s3().createBucket("crawled-html"), ""),
        new Shelf(
            aws.s3().configure(s3Builder()).build(), aws.s3().createBucket("crawled-assets"), ""),
        listener,
        aws::close);
  }

  /**
   * Connects to AWS. One bucket does, since each kind of content has a prefix of its own.
   *
   * @param listener hears of what becomes of content
   */
  static Cloud aws(Options.Aws aws, BlobListener listener) {
    Region region = Region.of(aws.region());
    String prefix = "waybill-example/";
    return new Cloud(
        "AWS in " + region + ", bucket " + aws.bucket(),
        dynamoDbBuilder().region(region).build(),
        new Shelf(s3Builder().region(region).build(), aws.bucket(), prefix + "html/"),
        new Shelf(s3Builder().region(region).build(), aws.bucket(), prefix + "assets/"),
        listener,
        () -> {});
  }

  private static DynamoDbClientBuilder dynamoDbBuilder() {
    return DynamoDbClient.builder().httpClientBuilder(Apache5HttpClient.builder());
  }

  private static S3ClientBuilder s3Builder() {
    return S3Client.builder().httpClientBuilder(Apache5HttpClient.builder());
  }

  /** Returns what generated DAOs work with. The names of the stores are those in {@link Page}. */
  Waybill waybill() {
    return Waybill.builder()
        .dynamoDb(dynamoDb)
        .blobStore(html.store())
        .blobStore("assets", assets.store())
        .listener(listener)
        .tableNames(Cloud::tableName)
        .build();
  }

  /** Returns how a table is called, so that it cannot be mistaken for another one in an account. */
  static String tableName(String table) {
    return "waybill-example-" + table;
  }

  @Override
  public void close() {
    try {
      html.client().close();
      assets.client().close();
      dynamoDb.close();
    } finally {
      engines.close();
    }
  }
}
