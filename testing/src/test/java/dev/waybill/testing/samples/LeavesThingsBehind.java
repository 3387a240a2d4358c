package dev.waybill.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.Waybill;
import dev.waybill.testing.EmbeddedDynamoDb;
import dev.waybill.testing.EmbeddedS3;
import dev.waybill.testing.Tables;
import dev.waybill.testing.TestBucket;
import dev.waybill.testing.TestTables;
import dev.waybill.testing.WaybillTest;
import org.junit.jupiter.api.RepeatedTest;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** Each of its tests finds the engines empty, and leaves in them what is hard to delete. */
@WaybillTest
public class LeavesThingsBehind {
  @RepeatedTest(3)
  void findsNothing(
      EmbeddedDynamoDb dynamoDb,
      EmbeddedS3 s3,
      Waybill waybill,
      TestTables tables,
      TestBucket bucket) {
    Witness.endpoints().add(dynamoDb.endpoint());
    Witness.endpoints().add(s3.endpoint());
    assertThat(waybill).isNotNull();
    assertThat(dynamoDb.client().listTables().tableNames()).isEmpty();
    assertThat(s3.client().listBuckets().buckets())
        .singleElement()
        .satisfies(only -> assertThat(only.name()).isEqualTo(bucket.name()));

    leaveProtectedTable(dynamoDb.client(), tables.apply("protected"));
    leaveVersions(s3.client(), bucket.name());
    leaveHalfAnUpload(s3.client(), bucket.name());
  }

  private static void leaveProtectedTable(DynamoDbClient client, String name) {
    Tables.create(client, name);
    client.updateTable(request -> request.tableName(name).deletionProtectionEnabled(true));
  }

  private static void leaveVersions(S3Client client, String bucket) {
    client.putBucketVersioning(
        request ->
            request
                .bucket(bucket)
                .versioningConfiguration(
                    versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
    for (String content : new String[] {"first", "second"}) {
      client.putObject(
          request -> request.bucket(bucket).key("key"), RequestBody.fromString(content));
    }
    client.deleteObject(request -> request.bucket(bucket).key("key"));
  }

  private static void leaveHalfAnUpload(S3Client client, String bucket) {
    client.createMultipartUpload(request -> request.bucket(bucket).key("half"));
  }
}
