package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.BlobStoreContext;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** Large content that goes into a file: a first part that is asked for, then ranges of 16 MiB. */
abstract class RangesContract extends BlobStoreFixture {
  private static final int FIRST = MIB;
  private static final int RANGE = 16 * MIB;

  /** Of three ranges. */
  private static final byte[] CONTENT = random(FIRST + RANGE + 17);

  private ExecutorService executor;
  private BlobStore ranges;

  @BeforeEach
  final void attach() {
    executor = Executors.newFixedThreadPool(2);
    ranges =
        builder()
            .multipartAbove(FIRST)
            .build()
            .in(new BlobStoreContext(new Transfers(executor, 3), BlobEvents.NONE));
  }

  @AfterEach
  final void shutDown() {
    executor.shutdownNow();
  }

  /** By the client that nothing is counted of, in one piece. */
  private Blob stored(byte[] content) {
    Blob handle = unsaved(ranges, Blob.of(content));
    put(handle, content);
    return handle;
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "1048576, 1", "1048577, 2", "17825792, 2", "17825793, 3"})
  void nothingIsFetchedThatIsNotThere(int length, int requests) throws IOException {
    byte[] content = random(length);

    Path file = stored(content).writeTo(folder.resolve("file"));

    assertThat(Files.readAllBytes(file)).isEqualTo(content);
    assertThat(operations.asked()).hasSize(requests).containsOnly("GetObject");
  }

  @Test
  void theRangesBehindTheFirstComeInParallel() throws IOException {
    Blob stored = stored(CONTENT);
    CyclicBarrier rest = new CyclicBarrier(2);
    operations.before(
        "GetObject",
        request -> {
          String range = ((GetObjectRequest) request).range();
          if (range.startsWith("bytes=1048576-") || range.startsWith("bytes=17825792-")) {
            await(rest);
          }
        });

    Path file = stored.writeTo(folder.resolve("file"));

    assertThat(rest.isBroken()).isFalse();
    assertThat(Files.readAllBytes(file)).isEqualTo(CONTENT);
    assertThat(operations.asked()).hasSize(3);
  }

  private static void await(CyclicBarrier all) {
    try {
      all.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void emptyContentIsAnEmptyFile() throws IOException {
    Blob saved = save(ranges, Blob.of(""));

    assertThat(saved.writeTo(folder.resolve("file"))).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, FIRST - 1, FIRST, FIRST + RANGE + 16})
  void oneByteThatIsAnotherLeavesNoFile(int position) {
    Blob stored = unsaved(ranges, Blob.of(CONTENT));
    byte[] damaged = CONTENT.clone();
    damaged[position] ^= 1;
    put(stored, damaged);

    assertThatThrownBy(() -> stored.writeTo(folder.resolve("file")))
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContaining(pointer(stored).toString());
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, FIRST, FIRST + RANGE + 16, FIRST + RANGE + 18})
  void contentOfAnotherLengthLeavesNoFile(int length) {
    Blob stored = unsaved(ranges, Blob.of(CONTENT));
    put(stored, Arrays.copyOf(CONTENT, length));

    assertThatThrownBy(() -> stored.writeTo(folder.resolve("file")))
        .isInstanceOf(ContentCorruptException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void contentThatIsNotThereIsSaidToBeMissing() {
    Blob missing = unsaved(ranges, Blob.of(CONTENT));

    assertThatThrownBy(() -> missing.writeTo(folder.resolve("file")))
        .isInstanceOf(ContentMissingException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anObjectThatGoesMeanwhileLeavesNoFile() {
    Blob stored = stored(CONTENT);
    // While no range is on its way: a server may have no good answer to one that it is sending.
    CyclicBarrier rest =
        new CyclicBarrier(
            2, () -> plain.deleteObject(r -> r.bucket(bucket).key(pointer(stored).key())));
    operations.before(
        "GetObject",
        request -> {
          if (!((GetObjectRequest) request).range().startsWith("bytes=0-")) {
            await(rest);
          }
        });

    assertThatThrownBy(() -> stored.writeTo(folder.resolve("file")))
        .isInstanceOf(ContentMissingException.class);
    assertThat(folder).isEmptyDirectory();
  }
}
