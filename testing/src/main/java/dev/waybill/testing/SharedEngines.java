package dev.waybill.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engines of a test run, each started when it is first needed. Safe for several threads. */
final class SharedEngines implements AutoCloseable {
  private @Nullable EmbeddedDynamoDb dynamoDb;
  private @Nullable EmbeddedS3 s3;

  synchronized EmbeddedDynamoDb dynamoDb() {
    if (dynamoDb == null) {
      dynamoDb = EmbeddedDynamoDb.start();
    }
    return dynamoDb;
  }

  synchronized Optional<EmbeddedDynamoDb> dynamoDbIfStarted() {
    return Optional.ofNullable(dynamoDb);
  }

  synchronized EmbeddedS3 s3() {
    if (s3 == null) {
      s3 = EmbeddedS3.start();
    }
    return s3;
  }

  /** Saves a second where both are needed, and neither runs. */
  synchronized void startBoth() {
    if (dynamoDb == null && s3 == null) {
      EmbeddedAws both = EmbeddedAws.start();
      dynamoDb = both.dynamoDb();
      s3 = both.s3();
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (s3 != null) {
        s3.close();
      }
    } finally {
      if (dynamoDb != null) {
        dynamoDb.close();
      }
    }
  }
}
