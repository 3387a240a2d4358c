package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** That no stream of a body is left open, whatever the HTTP client does with it. */
class SentBodyTest {
  private final List<String> log = new ArrayList<>();
  private int opened;

  @TempDir Path folder;

  @Test
  void eachAttemptClosesTheStreamOfTheOneBefore() {
    SentBody body = new SentBody(this::stream, 3);
    assertThat(body.requestBody().optionalContentLength()).contains(3L);
    body.requestBody().contentStreamProvider().newStream();
    body.newStream();
    body.close();
    body.close();
    assertThat(log).containsExactly("open 1", "close 1", "open 2", "close 2");
  }

  @Test
  void whatWasNeverOpenedIsNotClosed() {
    new SentBody(this::stream, 3).close();
    assertThat(log).isEmpty();
  }

  /** The client of this test leaves all of them open. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1_000_000})
  @EnabledOnOs(OS.LINUX)
  void noFileIsOpenAfterwards(long multipartAbove) throws IOException {
    FakeS3 s3 = new FakeS3();
    S3BlobStore store =
        S3BlobStore.builder().client(s3).bucket("b").multipartAbove(multipartAbove).build();
    Path file = Files.write(folder.resolve("content"), new byte[5000]);
    Blob blob = Blob.of(file);
    S3Exception slowDown = FakeS3.error(503, "SlowDown");
    for (S3Exception failure : new S3Exception[] {null, slowDown, FakeS3.error(412, "There")}) {
      s3.objects.clear();
      ContentAddress address = store.addressOf(blob, Placement.of("{sha256}", "text/plain"));
      s3.afterBody =
          () -> {
            assertThat(isOpen(file)).isTrue();
            if (failure != null) {
              throw failure;
            }
          };
      if (failure == slowDown) {
        assertThatThrownBy(() -> store.ensure(address, blob, "text/plain", Location.NOWHERE))
            .isSameAs(failure);
      } else {
        store.ensure(address, blob, "text/plain", Location.NOWHERE);
      }
      assertThat(isOpen(file)).isFalse();
    }
  }

  private static boolean isOpen(Path file) {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      for (Path link : files.toList()) {
        try {
          if (Files.readSymbolicLink(link).equals(file.toRealPath())) {
            return true;
          }
        } catch (NoSuchFileException e) {
          continue; // Closed meanwhile.
        }
      }
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private InputStream stream() {
    int number = ++opened;
    log.add("open " + number);
    return new ByteArrayInputStream(new byte[3]) {
      @Override
      public void close() throws IOException {
        log.add("close " + number);
        throw new IOException("on purpose");
      }
    };
  }
}
