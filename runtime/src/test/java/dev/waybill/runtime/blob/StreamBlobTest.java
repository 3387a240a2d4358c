package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream is read once, and its content as often as needed. */
class StreamBlobTest {
  private static final Location HERE = Location.ofTable("docs").withAttribute("text");
  private static final int LARGE = 3 * Spool.MEMORY + 17;

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore store = S3BlobStore.of(s3, "b");
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicInteger closes = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, Spool.MEMORY - 1, Spool.MEMORY, Spool.MEMORY + 1, LARGE})
  void contentIsReadOnceAndHandedOutAgainAndAgain(int size) throws IOException {
    byte[] content = content(size);
    for (Blob blob : List.of(Blob.of(stream(content)), Blob.of(stream(content), size))) {
      closes.set(0);
      assertThat(blob.sha256()).isEqualTo(Sha256.of(content));
      assertThat(closes).hasValue(1);
      assertThat(blob.length()).isEqualTo(size);
      assertThat(blob.pointer()).isEmpty();
      for (int i = 0; i < 2; i++) {
        assertThat(blob.bytes()).isEqualTo(content);
        try (InputStream in = blob.open()) {
          assertThat(in.readAllBytes()).isEqualTo(content);
          assertThat(in.read()).isEqualTo(-1);
        }
      }
      assertThat(closes).hasValue(1);
      assertThat(spools()).isEmpty();
    }
  }

  @Test
  void nothingIsReadBeforeItIsNeeded() {
    Blob blob = Blob.of(stream(content(5)));
    assertThat(blob.pointer()).isEmpty();
    assertThat(blob).hasToString("Blob[stream]").isEqualTo(blob).hasSameHashCodeAs(blob);
    assertThat(Blob.of(stream(content(5)), 5)).hasToString("Blob[stream of 5 bytes]");
    assertThat(blob).isNotEqualTo(Blob.of(content(5)));
    assertThat(Blob.of(content(5))).isNotEqualTo(blob);
    assertThat(reads).hasValue(0);
    assertThat(closes).hasValue(0);
    assertThatIllegalStateException()
        .isThrownBy(() -> blob.presign(Duration.ofHours(1)))
        .withMessageStartingWith("Blob[stream] is not in S3");
    assertThatIllegalArgumentException().isThrownBy(() -> Blob.of(stream(content(5)), -1));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, LARGE})
  void readersDoNotDisturbEachOther(int size) throws IOException {
    byte[] content = content(size);
    Blob blob = Blob.of(stream(content));
    try (InputStream one = blob.open();
        InputStream other = blob.open()) {
      assertThat(one.skip(-1)).isZero();
      assertThat(one.skip(3)).isEqualTo(3);
      assertThat(one.available()).isEqualTo(size - 3);
      assertThat(other.read()).isEqualTo(content[0] & 0xFF);
      assertThat(one.read()).isEqualTo(content[3] & 0xFF);
      assertThat(one.read(new byte[0])).isZero();
      assertThat(one.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, 4, size));
      assertThat(one.skip(5)).isZero();
      assertThat(other.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, 1, size));
    }
  }

  @Test
  void aStreamIsClosedOnce() throws IOException {
    Blob blob = Blob.of(stream(content(LARGE)));
    InputStream first = blob.open();
    first.close();
    first.close();
    assertThatThrownBy(first::read).isInstanceOf(IOException.class);
    assertThat(blob.bytes()).hasSize(LARGE);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, Spool.MEMORY, LARGE})
  void anotherLengthThanAnnouncedIsAnError(int size) {
    Blob longer = Blob.of(stream(content(size)), size - 1);
    assertThatThrownBy(longer::sha256)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("it has more than the " + (size - 1) + " bytes that were announced");
    Blob shorter = Blob.of(stream(content(size)), size + 1L);
    assertThatThrownBy(shorter::open)
        .isInstanceOf(IOException.class)
        .hasMessage(
            "it ended after " + size + " of the " + (size + 1) + " bytes that were announced");
    assertThatThrownBy(shorter::length)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("was read before, and that failed");
    assertThat(closes).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, LARGE})
  void aStreamThatFailsIsClosedAndStaysAnError(int size) throws IOException {
    IOException failure = new IOException("reset");
    InputStream broken = new SequenceInputStream(stream(content(size)), failing(failure));
    Blob blob = Blob.of(broken);
    assertThatThrownBy(blob::sha256).isInstanceOf(UncheckedIOException.class).hasCause(failure);
    assertThat(closes).hasValue(1);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(blob::bytes)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("make a new handle");
      assertThatThrownBy(() -> ContentLease.of(blob, Location.NOWHERE))
          .isInstanceOf(UncheckedIOException.class);
    }
    assertThat(spools()).isEmpty();
  }

  @Test
  void aStreamThatCannotBeClosedIsAnError() {
    Blob blob =
        Blob.of(
            new ByteArrayInputStream(content(LARGE)) {
              @Override
              public void close() throws IOException {
                throw new IOException("not closed");
              }
            });
    assertThatThrownBy(blob::sha256).hasMessageContaining("not closed");
    assertThatThrownBy(blob::sha256).hasMessageContaining("that failed");
  }

  @Test
  void anInterruptLosesNothing() {
    byte[] content = content(LARGE);
    Blob blob = Blob.of(stream(content));
    Thread.currentThread().interrupt();
    assertThat(blob.bytes()).isEqualTo(content);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(blob.bytes()).isEqualTo(content);
  }

  @Test
  void threadsShareOneReading() throws Exception {
    byte[] content = content(LARGE);
    Blob blob = Blob.of(stream(content));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(threads.submit(() -> blob.bytes()));
      }
      for (Future<byte[]> result : results) {
        assertThat(result.get()).isEqualTo(content);
      }
      assertThat(closes).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5, LARGE})
  void afterTheLastLeaseTheContentIsWhereItWasStored(int size) throws IOException {
    byte[] content = content(size);
    Blob blob = Blob.of(stream(content));
    ContentAddress pointer = Addresses.of(store, Sha256.of(content));
    ContentLease one = ContentLease.of(blob, Location.NOWHERE);
    ContentLease other = ContentLease.of(blob, Location.NOWHERE);
    store.ensure(pointer, blob, "image/png", HERE);
    assertThat(s3.objects).containsEntry("b/" + pointer.pointer().key(), content);
    s3.requests.clear();
    one.stored(store, pointer, "image/png", HERE);
    one.close();
    one.close();
    assertThat(blob.bytes()).isEqualTo(content);
    assertThat(blob.pointer()).isEmpty();
    assertThat(s3.requests).as("still at hand").isEmpty();
    InputStream reader = blob.open();
    other.close();
    assertThat(reader.readAllBytes()).as("opened before").isEqualTo(content);
    reader.close();
    assertThat(blob.pointer()).contains(pointer.pointer());
    assertThat(blob.sha256()).isEqualTo(Sha256.of(content));
    assertThat(blob.length()).isEqualTo(size);
    assertThat(s3.requests).isEmpty();
    assertThat(blob.bytes()).isEqualTo(content);
    assertThat(blob.open().readAllBytes()).isEqualTo(content);
    assertThat(s3.requests).containsOnly("GET b/" + pointer.pointer().key()).hasSize(2);
    s3.requests.clear();
    store.ensure(pointer, blob, "image/png", HERE);
    assertThat(s3.requests).containsExactly("HEAD b/" + pointer.pointer().key());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, LARGE})
  void whatWasNotStoredIsUsedUp(int size) {
    Blob blob = Blob.of(stream(content(size)));
    ContentLease.of(blob, Location.NOWHERE).close();
    assertThat(blob.sha256()).isEqualTo(Sha256.of(content(size)));
    assertThatThrownBy(blob::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("used up by a save or an update that failed; make a new handle");
    assertThatThrownBy(() -> ContentLease.of(blob, Location.NOWHERE))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theFileGoesWithTheLastReader() throws IOException {
    Set<String> before = open();
    Blob blob = Blob.of(stream(content(LARGE)));
    assertThat(before).as("nothing is spooled before it is needed").containsAll(open());
    InputStream reader = blob.open();
    assertThat(before.containsAll(open())).isFalse();
    ContentLease.of(blob, Location.NOWHERE).close();
    assertThat(before.containsAll(open())).isFalse();
    reader.close();
    assertThat(before).containsAll(open());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theFileOfAHandleThatIsForgottenGoesToo() throws Exception {
    Set<String> before = open();
    assertThat(Blob.of(stream(content(LARGE))).length()).isEqualTo(LARGE);
    for (int i = 0; i < 200 && !before.containsAll(open()); i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertThat(before).containsAll(open());
  }

  /** The files without a name that this process has open; of earlier tests some may be left. */
  private static Set<String> open() throws IOException {
    Set<String> open = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      for (Path file : files.toList()) {
        try {
          String target = Files.readSymbolicLink(file).toString();
          if (target.contains(".spool")) {
            open.add(target);
          }
        } catch (NoSuchFileException e) {
          continue; // Closed meanwhile.
        }
      }
    }
    return open;
  }

  private InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        reads.incrementAndGet();
        // Streams of a network give less than they are asked for.
        return super.read(buffer, offset, Math.min(length, 10_007));
      }

      @Override
      public void close() {
        closes.incrementAndGet();
      }
    };
  }

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }
    };
  }

  private static byte[] content(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  /** On systems where a file that is open can lose its name, none is ever seen. */
  private static List<Path> spools() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().matches("waybill-.*\\.spool"))
          .toList();
    }
  }
}
