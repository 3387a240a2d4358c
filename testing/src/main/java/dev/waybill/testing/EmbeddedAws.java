package dev.waybill.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Both engines, started at the same time. Safe for use by several threads.
 *
 * <pre>{@code
 * try (EmbeddedAws aws = EmbeddedAws.start()) {
 *   Waybill waybill =
 *       Waybill.builder()
 *           .dynamoDb(aws.dynamoDb().client())
 *           .blobStore(S3BlobStore.of(aws.s3().client(), aws.s3().createBucket("pages")))
 *           .build();
 * }
 * }</pre>
 */
public final class EmbeddedAws implements AutoCloseable {
  private final EmbeddedDynamoDb dynamoDb;
  private final EmbeddedS3 s3;

  private EmbeddedAws(EmbeddedDynamoDb dynamoDb, EmbeddedS3 s3) {
    this.dynamoDb = dynamoDb;
    this.s3 = s3;
  }

  /**
   * Starts both engines, and returns once both take requests.
   *
   * @throws IllegalStateException if one of them does not start, as {@link
   *     EmbeddedDynamoDb#start()} and {@link EmbeddedS3#start()} have it; nothing is left running
   *     then
   */
  public static EmbeddedAws start() {
    CompletableFuture<EmbeddedS3> starting = startS3();
    EmbeddedDynamoDb dynamoDb;
    try {
      dynamoDb = EmbeddedDynamoDb.start();
    } catch (RuntimeException | Error e) {
      starting.thenAccept(EmbeddedS3::close).exceptionally(alsoFailed -> null).join();
      throw e;
    }
    try {
      return new EmbeddedAws(dynamoDb, starting.join());
    } catch (CompletionException e) {
      dynamoDb.close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * On a thread of its own, which is gone afterwards: the common pool may be busy, or have none.
   */
  private static CompletableFuture<EmbeddedS3> startS3() {
    return CompletableFuture.supplyAsync(
        EmbeddedS3::start, task -> new Thread(task, "start-s3").start());
  }

  /** The DynamoDB engine. */
  public EmbeddedDynamoDb dynamoDb() {
    return dynamoDb;
  }

  /** The S3 engine. */
  public EmbeddedS3 s3() {
    return s3;
  }

  /**
   * Closes both engines. Does nothing when they are closed already.
   *
   * @throws IllegalStateException if one of them does not stop; the other one is stopped all the
   *     same
   */
  @Override
  public void close() {
    try {
      s3.close();
    } finally {
      dynamoDb.close();
    }
  }
}
