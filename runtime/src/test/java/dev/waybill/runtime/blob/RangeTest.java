package dev.waybill.runtime.blob;

import static dev.waybill.runtime.testkit.FakeS3.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Parts of content: the first byte is in, the last one is not. */
class RangeTest {
  private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.UTF_8);

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore store = S3BlobStore.of(s3, "b");
  private final ContentAddress pointer = Addresses.of(store, Sha256.of(CONTENT));
  private final Blob stored = Blob.stored(store, pointer, null, Location.ofTable("docs"));
  private final AtomicInteger aborted = new AtomicInteger();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"0,10", "0,0", "10,10", "3,4", "9,10", "2,7"})
  void whatIsAtHandIsCut(int from, int to) throws IOException {
    String expected = new String(CONTENT, StandardCharsets.UTF_8).substring(from, to);
    for (Blob blob : atHand()) {
      try (InputStream in = blob.range(from, to)) {
        assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(expected);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(in.skip(1)).isZero();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"-1,3", "4,3", "0,11", "11,11", "5,9223372036854775807"})
  void boundsAreChecked(long from, long to) throws IOException {
    for (Blob blob : atHand()) {
      assertThatThrownBy(() -> blob.range(from, to)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  private List<Blob> atHand() throws IOException {
    return List.of(
        Blob.of(CONTENT),
        Blob.of(Files.write(folder.resolve("a.txt"), CONTENT)),
        Blob.of(new ByteArrayInputStream(CONTENT)));
  }

  @Test
  void aFileThatShrinksIsAnError() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), CONTENT);
    try (InputStream in = Blob.of(file).range(2, 9)) {
      Files.write(file, new byte[5]);
      assertThatThrownBy(in::readAllBytes)
          .isInstanceOf(IOException.class)
          .hasMessage("the content ended 4 bytes before the end of the range");
    }
  }

  @Test
  void ofAnObjectOnlyTheRangeIsFetched() throws IOException {
    serve("234", "bytes 2-4/10");
    try (InputStream in = stored.range(2, 5)) {
      assertThat(in.readNBytes(3)).asString(StandardCharsets.UTF_8).isEqualTo("234");
    }
    assertThat(s3.requests).containsExactly("GET b/" + pointer.pointer().key() + " bytes=2-4");
    assertThat(aborted).as("the connection can be used again").hasValue(0);
  }

  @Test
  void closingEarlyGivesUpTheConnection() throws IOException {
    serve("234", "bytes 2-4/10");
    try (InputStream in = stored.range(2, 5)) {
      assertThat(in.read()).isEqualTo('2');
      assertThat(in.markSupported()).isFalse();
      in.mark(1);
      assertThatThrownBy(in::reset).isInstanceOf(IOException.class);
      assertThat(in.available()).isEqualTo(2);
      assertThat(in.read(new byte[0])).isZero();
    }
    assertThat(aborted).hasValue(1);
  }

  @Test
  void aBodyThatIsLongerIsCutAndGivenUp() throws IOException {
    serve("23456", "bytes 2-4/10");
    try (InputStream in = stored.range(2, 5)) {
      assertThat(in.readAllBytes()).hasSize(3);
    }
    assertThat(aborted).hasValue(1);
  }

  @Test
  void aBodyThatIsShorterIsAnError() throws IOException {
    serve("23", "bytes 2-4/10");
    try (InputStream in = stored.range(2, 5)) {
      assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aRangeThatPassesTheEndOfTheObjectIsOutOfBounds() {
    serve("89", "bytes 8-9/10");
    assertThatThrownBy(() -> stored.range(8, 11))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage(
            "table docs, pointer "
                + pointer
                + ": the range from 8 to 11 passes the end of the content");
    assertThat(aborted).hasValue(1);
    S3Exception refused = error(416, "InvalidRange");
    s3.failWith(refused);
    assertThatThrownBy(() -> stored.range(12, 14))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasCause(refused);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"bytes 3-4/10", "bytes 2-3/10", "bytes 2-3/*", "items 2-4/10", "bytes 2-4"})
  void aServerThatSendsSomethingElseIsAnError(String range) {
    serve("0123456789", range);
    assertThatThrownBy(() -> stored.range(2, 5))
        .isInstanceOf(SdkClientException.class)
        .hasMessageContaining("the server did not answer with the range");
    assertThat(aborted).hasValue(1);
  }

  @Test
  void anEmptyRangeFetchesNothingAndIsChecked() throws IOException {
    s3.objects.put("b/" + pointer.pointer().key(), CONTENT);
    assertThat(stored.range(10, 10).readAllBytes()).isEmpty();
    assertThatThrownBy(() -> stored.range(11, 11)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(s3.requests).containsOnly("HEAD b/" + pointer.pointer().key());
  }

  @Test
  void badBoundsCostNoRequest() {
    assertThatThrownBy(() -> stored.range(-1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> stored.range(4, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void whatIsMissingOrRefusedIsThrownAsIsElsewhere() {
    assertThatThrownBy(() -> stored.range(2, 5)).isInstanceOf(ContentMissingException.class);
    S3Exception failure = error(403, "AccessDenied");
    s3.failWith(failure);
    assertThatThrownBy(() -> stored.range(2, 5)).isSameAs(failure);
  }

  private void serve(String body, String range) {
    s3.contentRange = range;
    s3.body =
        () ->
            AbortableInputStream.create(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                aborted::incrementAndGet);
  }
}
