package dev.waybill.example;

import dev.waybill.runtime.blob.S3BlobStore;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The place in S3 for one kind of content.
 *
 * @param client the client that reaches it
 * @param bucket the bucket
 * @param prefix what the keys of all objects start with; may be empty
 */
record Shelf(S3Client client, String bucket, String prefix) {
  /** Returns the store that Waybill writes to and reads from. */
  S3BlobStore store() {
    return S3BlobStore.builder().client(client).bucket(bucket).prefix(prefix).build();
  }

  /** Returns all objects that are there. */
  Stream<S3Object> objects() {
    return client
        .listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix))
        .contents()
        .stream();
  }
}
