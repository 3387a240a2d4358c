package dev.waybill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

class EmbeddedS3Test {
  @Test
  void objectGoesInAndComesOut() {
    try (EmbeddedS3 engine = EmbeddedS3.start()) {
      String bucket = engine.createBucket("pages");
      put(engine.client(), bucket, "hello");

      assertThat(get(engine.client(), bucket)).isEqualTo("hello");
    }
  }

  @Test
  void conditionalPutIsRefusedWhereThereIsAnObject() {
    try (EmbeddedS3 engine = EmbeddedS3.start()) {
      String bucket = engine.createBucket("pages");
      put(engine.client(), bucket, "first");

      assertThatThrownBy(() -> put(engine.client(), bucket, "second"))
          .isInstanceOfSatisfying(
              S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
      assertThat(get(engine.client(), bucket)).isEqualTo("first");
    }
  }

  @Test
  void objectsInAFolderOutliveTheEngine(@TempDir Path folder) {
    try (EmbeddedS3 engine = EmbeddedS3.start(folder)) {
      put(engine.client(), engine.createBucket("pages"), "hello");
    }
    try (EmbeddedS3 engine = EmbeddedS3.start(folder)) {
      assertThat(get(engine.client(), "pages")).isEqualTo("hello");
    }
  }

  @Test
  void twoEnginesKnowNothingOfEachOther() {
    try (EmbeddedS3 one = EmbeddedS3.start();
        EmbeddedS3 other = EmbeddedS3.start()) {
      one.createBucket("pages");

      assertThat(other.client().listBuckets().buckets()).isEmpty();
      assertThat(one.client().listBuckets().buckets()).hasSize(1);
    }
  }

  @Test
  void usersMayBringTheirOwnClients() {
    try (EmbeddedS3 engine = EmbeddedS3.start();
        S3Client client = engine.configure(S3Client.builder()).build()) {
      put(client, engine.createBucket("pages"), "hello");

      assertThat(get(engine.client(), "pages")).isEqualTo("hello");
    }
  }

  @Test
  void closingTwiceIsClosingOnce() {
    EmbeddedS3 engine = EmbeddedS3.start();
    engine.close();
    engine.close();

    assertThat(Ports.isFree(engine.endpoint())).isTrue();
  }

  private static void put(S3Client client, String bucket, String content) {
    client.putObject(
        request -> request.bucket(bucket).key("key").ifNoneMatch("*"),
        RequestBody.fromString(content));
  }

  private static String get(S3Client client, String bucket) {
    return client.getObjectAsBytes(request -> request.bucket(bucket).key("key")).asUtf8String();
  }
}
