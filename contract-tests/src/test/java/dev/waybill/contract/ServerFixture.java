package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Plain requests to a server. Where a contract of these fails on a new version of a server, it is
 * the server that no longer stands for S3, and not the store.
 */
abstract class ServerFixture {
  static final String KEY = "some/key";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  S3Client client;
  String bucket;

  @BeforeEach
  final void connect(S3Server server) {
    client = server.client();
    bucket = "server-" + NUMBER.incrementAndGet();
    client.createBucket(r -> r.bucket(bucket));
  }

  @AfterEach
  final void disconnect() {
    client.close();
  }

  final List<String> keys() {
    return client.listObjectsV2(r -> r.bucket(bucket)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  final void put(String content) {
    client.putObject(r -> r.bucket(bucket).key(KEY), RequestBody.fromString(content));
  }

  final byte[] get() {
    return client.getObjectAsBytes(r -> r.bucket(bucket).key(KEY)).asByteArray();
  }

  static void refused(int status, ThrowingCallable request) {
    assertThatThrownBy(request)
        .isInstanceOfSatisfying(
            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(status));
  }

  static byte[] random(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }
}
