package dev.waybill.runtime.blob;

import static dev.waybill.runtime.testkit.FakeS3.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Content that changes while its parts are sent. */
@Timeout(60)
class MultipartChangeTest {
  private static final int PART = 2 * Crc32cBlocks.BLOCK;
  private static final Location HERE = Location.ofTable("docs").withAttribute("blob");
  private static final byte[] CONTENT = new byte[PART + 3];

  static {
    new Random(2).nextBytes(CONTENT);
  }

  private static final String KEY = "b/" + Sha256.of(CONTENT);
  private static final byte[] SMALL = "small".getBytes(StandardCharsets.UTF_8);
  private static final String SMALL_KEY = "b/" + Sha256.of(SMALL);

  private final FakeS3 s3 = new FakeS3();

  @TempDir Path folder;

  @AfterEach
  void nothingIsLeft() {
    assertThat(s3.parts).isEmpty();
    assertThat(s3.objects).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void aFileThatChangesBetweenIsNotStored(ChecksumPolicy policy) throws IOException {
    for (String damage : new String[] {"shorter", "longer", "other", "gone"}) {
      Path file = Files.write(folder.resolve("a"), CONTENT);
      S3BlobStore store = builder().checksumPolicy(policy).build();
      Blob blob = Blob.of(file);
      s3.onPart =
          part -> {
            if (part.partNumber() == 2) {
              change(file, damage);
            }
          };
      assertThatThrownBy(() -> ensure(store, blob))
          .as(damage)
          .isInstanceOf(ContentChangedException.class)
          .hasMessageContainingAll("attribute blob", "changed between");
      assertThat(s3.requests).endsWith("ABORT " + KEY);
      assertThat(s3.objects).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MD5", "NONE"})
  void anArrayThatChangesIsFoundOutWhereTheServerDoesNot(ChecksumPolicy policy) {
    byte[] content = SMALL.clone();
    S3BlobStore store = builder().checksumPolicy(policy).build();
    s3.onPart = part -> content[0]++;
    assertThatThrownBy(() -> ensure(store, Blob.of(content)))
        .isInstanceOf(ContentChangedException.class);
    assertThat(s3.requests).endsWith("ABORT " + SMALL_KEY);
  }

  @Test
  void aPartThatTheServerFoundToBeDamagedIsSaid() {
    S3Exception refused = error(400, "BadDigest");
    s3.onPart =
        part -> {
          throw refused;
        };
    assertThatThrownBy(() -> ensure(builder().build(), Blob.of(SMALL)))
        .isInstanceOf(ContentChangedException.class)
        .hasCause(refused);
  }

  private void ensure(BlobStore store, Blob content) {
    ContentAddress address = store.addressOf(content, Placement.of("{sha256}", "image/png"));
    store.ensure(address, content, "image/png", HERE);
  }

  private S3BlobStoreBuilder builder() {
    return S3BlobStore.builder().client(s3).bucket("b").multipartAbove(0);
  }

  private static void change(Path file, String damage) {
    try {
      switch (damage) {
        case "shorter" -> Files.write(file, Arrays.copyOf(CONTENT, PART - 1));
        case "longer" -> Files.write(file, new byte[CONTENT.length + 1]);
        case "gone" -> Files.delete(file);
        default -> {
          byte[] other = CONTENT.clone();
          other[PART]++;
          Files.write(file, other);
          Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
