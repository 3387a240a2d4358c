package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** What the protocol asks of a server about objects in one piece. */
abstract class ServerObjectsContract extends ServerFixture {
  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-0", "bytes=0-", "bytes=0-99"})
  void emptyContentHasNoRange(String range) {
    put("");

    refused(416, () -> client.getObjectAsBytes(r -> r.bucket(bucket).key(KEY).range(range)));
  }

  @Test
  void aRangeThatBeginsInsideEndsWithTheContent() {
    put("0123456789");

    var part = client.getObjectAsBytes(r -> r.bucket(bucket).key(KEY).range("bytes=7-99"));

    assertThat(part.asUtf8String()).isEqualTo("789");
    assertThat(part.response().contentRange()).isEqualTo("bytes 7-9/10");
    refused(416, () -> client.getObjectAsBytes(r -> r.bucket(bucket).key(KEY).range("bytes=10-")));
  }

  @Test
  void whatIsSaidAboutContentIsKept() {
    client.putObject(
        r -> r.bucket(bucket).key(KEY).contentEncoding("gzip").metadata(Map.of("a-b", "c d")),
        RequestBody.fromString("0123456789"));

    HeadObjectResponse object = client.headObject(r -> r.bucket(bucket).key(KEY));
    assertThat(object.contentEncoding()).isEqualTo("gzip");
    assertThat(object.metadata()).containsExactly(Map.entry("a-b", "c d"));
    assertThat(object.contentLength()).isEqualTo(10);
  }

  @Test
  void aWrongDigestIsRefused() {
    String digest = Base64.getEncoder().encodeToString(new byte[32]);

    refused(
        400,
        () ->
            client.putObject(
                r -> r.bucket(bucket).key(KEY).checksumSHA256(digest),
                RequestBody.fromString("0123456789")));

    assertThat(keys()).isEmpty();
  }
}
