package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.ContentTooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What is read of content as it is, and what is said where it is not there or another. */
abstract class ReadingContract extends BlobStoreFixture {
  @Test
  void contentThatIsNotThereIsSaidToBeMissing() {
    Blob missing = unsaved(store, Blob.of("abc"));

    assertThatThrownBy(missing::bytes).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::open).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::length).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> missing.range(0, 1)).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> missing.range(0, 0)).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> missing.writeTo(folder.resolve("file")))
        .isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> save(store, missing)).isInstanceOf(ContentMissingException.class);
    S3BlobStore other = builder().bucket(newBucket()).build();
    assertThatThrownBy(() -> save(other, missing)).isInstanceOf(ContentMissingException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abd", "ab", "abcd", ""})
  void contentThatIsAnotherIsSaidToBeCorrupt(String other) throws IOException {
    Blob corrupt = unsaved(store, Blob.of("abc"));
    put(corrupt, other.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(corrupt::bytes)
        .isInstanceOf(ContentCorruptException.class)
        .hasMessageContaining(pointer(corrupt).toString());
    try (InputStream stream = corrupt.open()) {
      assertThatThrownBy(stream::readAllBytes).isInstanceOf(ContentCorruptException.class);
    }
    Path target = folder.resolve("target");
    assertThatThrownBy(() -> corrupt.writeTo(target)).isInstanceOf(ContentCorruptException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsTooLargeIsNotFetched() {
    Blob saved = save(store, Blob.of("abc"));

    assertThatThrownBy(() -> saved.bytes(2)).isInstanceOf(ContentTooLargeException.class);
    assertThat(saved.bytes(3)).hasSize(3);
  }

  @Test
  void partsAreReadAlone() throws IOException {
    Blob content = save(store, Blob.of("0123456789"));

    assertThat(read(content.range(2, 5))).asString().isEqualTo("234");
    assertThat(read(content.range(9, 10))).asString().isEqualTo("9");
    assertThat(read(content.range(0, 10))).asString().isEqualTo("0123456789");
    assertThat(read(content.range(10, 10))).isEmpty();
    assertThatThrownBy(() -> content.range(9, 11)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> content.range(10, 11)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> content.range(11, 11)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void emptyContentHasNoParts() throws IOException {
    Blob empty = save(store, Blob.of(""));

    assertThat(read(empty.range(0, 0))).isEmpty();
    assertThatThrownBy(() -> empty.range(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void presignedLinksLeadToTheContent() throws IOException {
    try (S3Presigner presigner = server.presigner()) {
      S3BlobStore signing = builder().presigner(presigner).build();
      URI link = save(signing, Blob.of("abc")).presign(Duration.ofMinutes(1));

      HttpURLConnection connection = (HttpURLConnection) link.toURL().openConnection();
      assertThat(connection.getResponseCode()).isEqualTo(200);
      assertThat(read(connection.getInputStream())).asString().isEqualTo("abc");
      assertThat(connection.getContentType()).isEqualToIgnoringCase(TYPE);
    }
  }
}
