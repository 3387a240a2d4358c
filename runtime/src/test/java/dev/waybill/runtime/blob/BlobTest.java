package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;

class BlobTest {
  private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);
  private static final String DIGEST =
      "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore store = S3BlobStore.of(s3, "b");

  @TempDir Path folder;

  @Test
  void contentInMemoryIsWhatItWasGiven() throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap("a secret b".getBytes(StandardCharsets.UTF_8), 2, 6);
    for (Blob blob :
        List.of(
            Blob.of(SECRET),
            Blob.of("secret"),
            Blob.of(SdkBytes.fromByteArray(SECRET)),
            Blob.of(buffer))) {
      assertThat(blob.sha256()).isEqualTo(DIGEST);
      assertThat(blob.length()).isEqualTo(6);
      assertThat(blob.bytes()).isEqualTo(SECRET);
      assertThat(blob.text()).isEqualTo("secret");
      assertThat(blob.pointer()).isEmpty();
      assertThat(blob.open().readAllBytes()).isEqualTo(SECRET);
      assertThat(blob).hasToString("Blob[6 bytes]");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertThat(blob.transferTo(out)).isEqualTo(6);
      assertThat(out.toByteArray()).isEqualTo(SECRET);
    }
    assertThat(buffer.remaining()).isEqualTo(6);
  }

  @Test
  void whatIsHandedOutIsACopy() {
    Blob blob = Blob.of(SECRET.clone());
    blob.bytes()[0] = 'X';
    assertThat(blob.text()).isEqualTo("secret");
  }

  @Test
  void handlesAreEqualByContent() {
    Blob stored = Blob.stored(store, Addresses.of(store, DIGEST), null, Location.NOWHERE);
    Blob elsewhere = Blob.stored(store, Addresses.of(store, "x/" + DIGEST), null, Location.NOWHERE);
    Set<Blob> distinct = new HashSet<>();
    distinct.add(Blob.of(SECRET));
    distinct.add(Blob.of("secret"));
    distinct.add(stored);
    distinct.add(elsewhere);
    assertThat(distinct).hasSize(1);
    assertThat(stored).isEqualTo(Blob.of(SECRET)).isNotEqualTo(Blob.of("other"));
    assertThat(Blob.of("other")).isNotEqualTo(Blob.of(SECRET)).isNotEqualTo("other");
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void aFileIsEqualToItselfAlone() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), SECRET);
    Blob blob = Blob.of(file);
    assertThat(blob).isEqualTo(blob).isNotEqualTo(Blob.of(file)).isNotEqualTo(Blob.of(SECRET));
    assertThat(Blob.of(SECRET)).isNotEqualTo(blob);
    assertThat(blob).hasToString("Blob[" + file + "]");
    assertThat(blob.sha256()).isEqualTo(DIGEST);
    assertThat(blob.length()).isEqualTo(6);
    assertThat(blob.bytes()).isEqualTo(SECRET);
  }

  @Test
  void aHandleTellsWhereItsContentIsWithoutARequest() {
    ContentAddress pointer = Addresses.of(store, DIGEST);
    Blob stored = Blob.stored(store, pointer, null, Location.NOWHERE);
    assertThat(stored.sha256()).isEqualTo(DIGEST);
    assertThat(stored.pointer()).contains(pointer.pointer());
    assertThat(stored).hasToString("Blob[" + pointer + "]");
    assertThat(s3.requests).isEmpty();
    s3.objects.put("b/" + DIGEST, SECRET);
    assertThat(stored.length()).isEqualTo(6);
    assertThat(stored.text()).isEqualTo("secret");
    assertThat(s3.requests).containsExactly("HEAD b/" + DIGEST, "GET b/" + DIGEST);
  }

  @Test
  void aFileThatIsNotThereOrAFolderIsAnError() {
    assertThatThrownBy(() -> Blob.of(folder.resolve("none")).sha256())
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> Blob.of(folder).sha256())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is a directory");
    assertThatThrownBy(() -> Blob.of(folder).length()).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> Blob.of(folder).bytes()).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aFileOfTheContentAppearsWhenItIsVerified() throws IOException {
    Blob stored = Blob.stored(store, Addresses.of(store, DIGEST), null, Location.NOWHERE);
    Path file = Files.writeString(folder.resolve("out"), "old");
    s3.objects.put("b/" + DIGEST, "broken".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> stored.writeTo(file)).isInstanceOf(ContentCorruptException.class);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("out");
    s3.objects.put("b/" + DIGEST, SECRET);
    assertThat(stored.writeTo(file)).isEqualTo(file).hasContent("secret");
    Path plain = Files.write(file.resolveSibling("plain"), new byte[0]);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    Path directory = Files.createDirectory(file.resolveSibling("directory"));
    assertThatThrownBy(() -> stored.writeTo(directory)).isInstanceOf(IOException.class);
    assertThat(directory).isEmptyDirectory();
    assertThat(names()).containsExactlyInAnyOrder("out", "plain", "directory");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\u0000", "\uFFFD", "é€\uD83D\uDE00", "\uFFFE\uFEFF"})
  void textComesBackAsItWas(String text) {
    assertThat(Blob.of(text).bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(Blob.of(text).text()).isEqualTo(text);
  }

  @Test
  void textThatIsNotUnicodeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Blob.of("ab\uD83Dc"))
        .withMessage(
            "the text has half of a surrogate pair at index 2, which is not valid Unicode");
    assertThatIllegalArgumentException().isThrownBy(() -> Blob.of("\uDE00\uD83D"));
    assertThatIllegalArgumentException().isThrownBy(() -> Blob.of("\uD83D\uDE00\uD83D"));
  }

  @Test
  void bytesThatAreNotTextAreRefused() {
    byte[][] broken = {
      {-1},
      {(byte) 0xC0, (byte) 0x80},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {'a', (byte) 0xE2, (byte) 0x82},
      {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD, (byte) 0x80}
    };
    for (byte[] bytes : broken) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Blob.of(bytes).text())
          .withMessage("Blob[" + bytes.length + " bytes] holds content that is not valid UTF-8");
    }
  }

  @Test
  void eagerContentOfAnArrayIsNotCopied() {
    byte[] content = SECRET.clone();
    assertThat(Content.BYTES.fromBlob(Content.BYTES.toBlob(content))).isSameAs(content);
    assertThat(Content.BYTE_BUFFER.fromBlob(Blob.of(content)).array()).isSameAs(content);
    assertThat(Content.SDK_BYTES.fromBlob(Blob.of(content)).asByteArrayUnsafe()).isSameAs(content);
    assertThat(Content.BLOB.isEager()).isFalse();
    assertThat(Content.TEXT.isEager()).isTrue();
  }
}
