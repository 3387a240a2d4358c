package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import dev.waybill.runtime.testkit.FakeStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What a URL says; that it works is tested on the engine. */
class PresignTest {
  private static final String DIGEST =
      "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

  private final FakeS3 s3 = new FakeS3();
  private final S3Presigner presigner =
      S3Presigner.builder()
          .region(Region.US_EAST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
          .build();
  private final S3BlobStore store =
      S3BlobStore.builder().client(s3).bucket("b").presigner(presigner).build();

  @AfterEach
  void closePresigner() {
    presigner.close();
  }

  @Test
  void theUrlHasTheTypeOfTheAttribute() {
    URI url = handle(store, "text/plain; charset=utf-8").presign(Duration.ofMinutes(5));
    assertThat(url.getPath()).isEqualTo("/b/" + DIGEST);
    assertThat(url.getQuery())
        .contains("X-Amz-Expires=300", "response-content-type=text/plain; charset=utf-8");
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void withoutATypeTheUrlLeavesItToTheObject() {
    URI url =
        Blob.stored(store, Addresses.of(store, DIGEST), null, Location.NOWHERE)
            .presign(Duration.ofDays(7));
    assertThat(url.getQuery()).doesNotContain("response-content-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1H", "PT0.999S", "P7DT0.001S", "P8D"})
  void theValidityHasBounds(Duration validity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> handle(store, "image/png").presign(validity))
        .withMessage(
            "a presigned URL is valid for a second at least and 7 days at most, not " + validity);
  }

  @Test
  void whatIsMissingIsSaid() {
    Duration hour = Duration.ofHours(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> handle(S3BlobStore.of(s3, "b"), "image/png").presign(hour))
        .withMessage("s3://b/ has no presigner; S3BlobStore.builder().presigner(…) gives it one");
    assertThatIllegalStateException()
        .isThrownBy(() -> handle(new FakeStore(new ArrayList<>(), "b"), "x/y").presign(hour))
        .withMessage("s3://b/ cannot presign URLs");
    assertThatIllegalStateException()
        .isThrownBy(() -> Blob.of("abc").presign(hour))
        .withMessage(
            "Blob[3 bytes] is not in S3; save it for an attribute that does not keep it in the item"
                + " (inlineUpTo), and presign the handle that get() returns");
    assertThatIllegalStateException()
        .isThrownBy(() -> Blob.of(Path.of("a.txt")).presign(hour))
        .withMessageStartingWith("Blob[a.txt] is not in S3");
  }

  private static Blob handle(BlobStore store, String contentType) {
    return Blob.stored(store, Addresses.of(store, DIGEST), contentType, Location.NOWHERE);
  }
}
