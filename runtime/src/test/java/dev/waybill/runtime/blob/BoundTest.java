package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentTooLargeException;
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
import software.amazon.awssdk.http.AbortableInputStream;

/** How much content a handle puts into memory, and how long it says it is. */
class BoundTest {
  private static final byte[] CONTENT = "secret".getBytes(StandardCharsets.UTF_8);

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore store = S3BlobStore.of(s3, "b");
  private final ContentAddress pointer = Addresses.of(store, Sha256.of(CONTENT));
  private final Blob stored =
      Blob.stored(store, pointer, null, Location.ofTable("docs").withAttribute("text"));
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger aborted = new AtomicInteger();

  @TempDir Path folder;

  @Test
  void contentUpToTheBoundIsReturned() throws IOException {
    s3.objects.put("b/" + pointer.pointer().key(), CONTENT);
    for (Blob blob : all()) {
      for (long bound : new long[] {6, 7, Integer.MAX_VALUE, Long.MAX_VALUE}) {
        assertThat(blob.bytes(bound)).isEqualTo(CONTENT);
        assertThat(blob.text(bound)).isEqualTo("secret");
      }
      assertThat(blob.text()).isEqualTo("secret");
    }
  }

  @Test
  void contentAboveTheBoundIsRefused() throws IOException {
    s3.objects.put("b/" + pointer.pointer().key(), CONTENT);
    for (Blob blob : all()) {
      for (long bound : new long[] {0, 5}) {
        assertThatThrownBy(() -> blob.bytes(bound))
            .isInstanceOf(ContentTooLargeException.class)
            .hasMessageContaining(bound + " ")
            .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> blob.text(bound)).isInstanceOf(ContentTooLargeException.class);
      }
      assertThatIllegalArgumentException().isThrownBy(() -> blob.bytes(-1));
    }
    assertThat(Blob.of(new byte[0]).bytes(0)).isEmpty();
  }

  private List<Blob> all() throws IOException {
    return List.of(
        Blob.of(CONTENT),
        Blob.of(Files.write(folder.resolve("a.txt"), CONTENT)),
        Blob.of(new ByteArrayInputStream(CONTENT)),
        stored);
  }

  @Test
  void anObjectThatIsTooLargeIsNotDownloaded() {
    s3.announced = 6L;
    s3.body = this::endless;
    assertThatThrownBy(() -> stored.bytes(5))
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessage(
            "table docs, attribute text, pointer "
                + pointer
                + ": the content has more than the 5 bytes that were asked for; open() streams any"
                + " number");
    assertThat(read).hasValue(0);
    assertThat(aborted).hasValue(1);
    s3.announced = Blob.DEFAULT_MAX_BYTES + 1;
    assertThatThrownBy(stored::bytes).isInstanceOf(ContentTooLargeException.class);
    assertThatThrownBy(stored::text).isInstanceOf(ContentTooLargeException.class);
    assertThat(read).hasValue(0);
  }

  @Test
  void withoutALengthNoMoreThanTheBoundIsDownloaded() {
    s3.announced = -1L;
    s3.body = this::endless;
    assertThatThrownBy(() -> stored.bytes(1_000_000)).isInstanceOf(ContentTooLargeException.class);
    assertThat(read).hasValueLessThanOrEqualTo(1_000_001);
    assertThat(aborted).hasValue(1);
  }

  @Test
  void aFileThatGrowsIsRefused() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, new byte[10]);
    assertThatThrownBy(() -> Blob.of(file).bytes(9)).isInstanceOf(ContentTooLargeException.class);
    assertThat(Blob.of(file).bytes(10)).hasSize(10);
  }

  @Test
  void theLengthIsCountedWhereTheServerDoesNotTell() {
    s3.objects.put("b/" + pointer.pointer().key(), CONTENT);
    s3.announced = -1L;
    assertThat(stored.length()).isEqualTo(6);
    assertThat(s3.requests)
        .containsExactly("HEAD b/" + pointer.pointer().key(), "GET b/" + pointer.pointer().key());
  }

  private AbortableInputStream endless() {
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return 0;
          }
        };
    return AbortableInputStream.create(zeros, aborted::incrementAndGet);
  }
}
