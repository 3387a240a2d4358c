package dev.waybill.runtime.blob;

import static dev.waybill.runtime.testkit.FakeS3.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Content is what its address says, or an error. */
class S3DownloadTest {
  private static final Location HERE =
      Location.ofTable("docs").withKey("{id=7}").withAttribute("text");
  private static final byte[] CONTENT = "secret".getBytes(StandardCharsets.UTF_8);

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore store = S3BlobStore.of(s3, "b");
  private final ContentAddress pointer = Addresses.of(store, Sha256.of(CONTENT));
  private final String at = "table docs, item {id=7}, attribute text, pointer " + pointer + ": ";
  private final AtomicInteger aborted = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
  void contentIsFetchedAndVerified(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    ContentAddress address = Addresses.of(store, Sha256.of(content));
    s3.objects.put("b/" + address.pointer().key(), content);
    assertThat(store.fetch(address, HERE)).isEqualTo(content);
    s3.announced = -1L;
    assertThat(store.fetch(address, HERE)).as("without a length").isEqualTo(content);
  }

  @Test
  void missingContentIsNamed() {
    assertThatThrownBy(() -> store.fetch(pointer, HERE))
        .isInstanceOf(ContentMissingException.class)
        .hasCauseInstanceOf(NoSuchKeyException.class)
        .hasMessage(at + "the item points to an object that is not in S3");
    assertThatThrownBy(() -> store.open(pointer, HERE)).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> store.length(pointer, HERE))
        .isInstanceOf(ContentMissingException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 503})
  void otherErrorsAreThrownAsTheyAre(int status) {
    S3Exception failure = error(status, "Code");
    s3.failWith(failure).failWith(failure).failWith(failure);
    assertThatThrownBy(() -> store.fetch(pointer, HERE)).isSameAs(failure);
    assertThatThrownBy(() -> store.open(pointer, HERE)).isSameAs(failure);
    assertThatThrownBy(() -> store.length(pointer, HERE)).isSameAs(failure);
  }

  @Test
  void corruptContentIsNamedAndNotShown() {
    s3.objects.put("b/" + pointer.pointer().key(), "Secret".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> store.fetch(pointer, HERE))
        .isInstanceOf(ContentCorruptException.class)
        .hasMessage(at + "the content in S3 does not have the digest that it is stored under");
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 7, 100_000})
  void aBodyOfAnotherLengthIsAskedForAgain(long announced) {
    s3.objects.put("b/" + pointer.pointer().key(), CONTENT);
    s3.announced = announced;
    assertThatThrownBy(() -> store.fetch(pointer, HERE))
        .isInstanceOf(RetryableException.class)
        .hasCauseInstanceOf(IOException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void aConnectionThatBreaksIsAskedForAgain() {
    IOException failure = new IOException("reset");
    s3.announced = 6L;
    s3.body = () -> AbortableInputStream.create(failing(failure));
    assertThatThrownBy(() -> store.fetch(pointer, HERE))
        .isInstanceOf(RetryableException.class)
        .hasCause(failure);
  }

  @Test
  void contentThatNoArrayHoldsIsSaid() {
    s3.announced = 1L << 31;
    s3.body =
        () ->
            AbortableInputStream.create(
                failing(new IOException("not read")), aborted::incrementAndGet);
    assertThatThrownBy(() -> store.fetch(pointer, HERE))
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessage(
            at
                + "the content is too large for an array; give the component the type Blob, and stream"
                + " it");
    assertThat(aborted).as("closing would download all of it").hasValue(1);
  }

  @Test
  void aStreamThatIsReadToItsEndIsVerifiedAndNotAborted() throws IOException {
    serve(CONTENT);
    try (InputStream in = store.open(pointer, HERE)) {
      assertThat(in.readAllBytes()).isEqualTo(CONTENT);
      assertThat(in.read()).isEqualTo(-1);
      assertThat(in.read(new byte[3])).isEqualTo(-1);
    }
    assertThat(aborted).hasValue(0);
  }

  @Test
  void whoeverReadsJustTheAnnouncedBytesHasThemVerified() throws IOException {
    serve(CONTENT);
    try (InputStream in = store.open(pointer, HERE)) {
      assertThat(in.readNBytes(CONTENT.length)).isEqualTo(CONTENT);
    }
    assertThat(aborted).as("the connection can be used again").hasValue(0);
    serve("Secret".getBytes(StandardCharsets.UTF_8));
    try (InputStream in = store.open(pointer, HERE)) {
      assertThatThrownBy(() -> in.readNBytes(CONTENT.length))
          .isInstanceOf(ContentCorruptException.class);
    }
  }

  @Test
  void aStreamThatIsLongerThanAnnouncedIsAnError() throws IOException {
    serve(CONTENT);
    s3.announced = 5L;
    try (InputStream in = store.open(pointer, HERE)) {
      assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aStreamThatIsNotReadToItsEndIsAborted() throws IOException {
    serve(CONTENT);
    try (InputStream in = store.open(pointer, HERE)) {
      assertThat(in.read()).isEqualTo('s');
    }
    assertThat(aborted).hasValue(1);
  }

  @Test
  void theEndOfACorruptStreamStaysAnError() throws IOException {
    serve("Secret".getBytes(StandardCharsets.UTF_8));
    try (InputStream in = store.open(pointer, HERE)) {
      for (int i = 0; i < 5; i++) {
        assertThat(in.read()).isPositive();
      }
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(in::read)
            .isInstanceOf(ContentCorruptException.class)
            .hasMessageStartingWith(at);
        assertThatThrownBy(() -> in.read(new byte[2])).isInstanceOf(ContentCorruptException.class);
        assertThatThrownBy(() -> in.skip(2)).isInstanceOf(ContentCorruptException.class);
      }
    }
  }

  @Test
  void aStreamThatEndsEarlyIsCorrupt() throws IOException {
    serve("secre".getBytes(StandardCharsets.UTF_8));
    try (InputStream in = store.open(pointer, HERE)) {
      assertThatThrownBy(in::readAllBytes).isInstanceOf(ContentCorruptException.class);
    }
  }

  @Test
  void skippedBytesAreVerifiedToo() throws IOException {
    byte[] content = new byte[20_000];
    new Random(1).nextBytes(content);
    ContentAddress address = Addresses.of(store, Sha256.of(content));
    serve(content);
    try (InputStream in = store.open(address, HERE)) {
      assertThat(in.skip(-3)).isZero();
      assertThat(in.skip(0)).isZero();
      assertThat(in.read()).isEqualTo(content[0] & 0xFF);
      assertThat(in.skip(9_999)).isEqualTo(9_999);
      assertThat(in.read()).isEqualTo(content[10_000] & 0xFF);
      assertThat(in.skip(1_000_000)).isEqualTo(20_000 - 10_001);
      assertThat(in.read()).isEqualTo(-1);
    }
    content[5]++;
    try (InputStream in = store.open(address, HERE)) {
      assertThatThrownBy(() -> in.skip(1_000_000)).isInstanceOf(ContentCorruptException.class);
    }
  }

  @Test
  void aStreamCannotBeRewound() throws IOException {
    serve(CONTENT);
    try (InputStream in = store.open(pointer, HERE)) {
      assertThat(in.markSupported()).isFalse();
      in.mark(100);
      in.readNBytes(2);
      assertThatThrownBy(in::reset).isInstanceOf(IOException.class);
      assertThat(in.readAllBytes()).hasSize(4);
    }
  }

  private void serve(byte[] content) {
    s3.announced = (long) content.length;
    s3.body =
        () ->
            AbortableInputStream.create(
                new ByteArrayInputStream(content), aborted::incrementAndGet);
  }

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }
    };
  }
}
