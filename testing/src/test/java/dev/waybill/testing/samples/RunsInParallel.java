package dev.waybill.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.Waybill;
import dev.waybill.testing.Tables;
import dev.waybill.testing.TestBucket;
import dev.waybill.testing.TestTables;
import dev.waybill.testing.WaybillTest;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Each of its tests makes the same table, and the same object, as the others do. */
@WaybillTest
public class RunsInParallel {
  @RepeatedTest(16)
  void meetsNobody(
      Waybill waybill, TestTables tables, TestBucket bucket, DynamoDbClient dynamoDb, S3Client s3) {
    Witness.waybills().add(waybill);
    Tables.create(dynamoDb, tables.apply("pages"));
    s3.putObject(
        request -> request.bucket(bucket.name()).key("key").ifNoneMatch("*"),
        RequestBody.fromString("content"));

    assertThat(dynamoDb.scan(request -> request.tableName(tables.apply("pages"))).count()).isZero();
    assertThat(s3.listObjectsV2(request -> request.bucket(bucket.name())).keyCount()).isEqualTo(1);
  }
}
