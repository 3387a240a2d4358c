package dev.waybill.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** Deletes what a test leaves behind. */
final class Cleanup {
  private Cleanup() {}

  static void deleteTables(DynamoDbClient client, String prefix) {
    client.listTablesPaginator().tableNames().stream()
        .filter(name -> name.startsWith(prefix))
        .toList()
        .forEach(name -> deleteTable(client, name));
  }

  private static void deleteTable(DynamoDbClient client, String name) {
    if (client
        .describeTable(request -> request.tableName(name))
        .table()
        .deletionProtectionEnabled()) {
      client.updateTable(request -> request.tableName(name).deletionProtectionEnabled(false));
    }
    client.deleteTable(request -> request.tableName(name));
  }

  /** Deletes all that keeps S3 from deleting a bucket, and the bucket. */
  static void deleteBucket(S3Client client, String bucket) {
    for (MultipartUpload upload :
        client.listMultipartUploads(request -> request.bucket(bucket)).uploads()) {
      client.abortMultipartUpload(
          request -> request.bucket(bucket).key(upload.key()).uploadId(upload.uploadId()));
    }
    for (ListObjectVersionsResponse page :
        client.listObjectVersionsPaginator(request -> request.bucket(bucket))) {
      for (ObjectVersion version : page.versions()) {
        delete(client, bucket, version.key(), version.versionId());
      }
      for (DeleteMarkerEntry marker : page.deleteMarkers()) {
        delete(client, bucket, marker.key(), marker.versionId());
      }
    }
    client.deleteBucket(request -> request.bucket(bucket));
  }

  private static void delete(S3Client client, String bucket, String key, String version) {
    client.deleteObject(request -> request.bucket(bucket).key(key).versionId(version));
  }
}
