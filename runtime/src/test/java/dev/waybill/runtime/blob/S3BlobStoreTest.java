package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.waybill.runtime.testkit.FakeS3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3BlobStoreTest {
  @ParameterizedTest
  @ValueSource(strings = {"docs", "/", "/docs/", "docs//", "../", "a/../b/", "./", "a/./", "a//b/"})
  void anOddPrefixIsRefused(String prefix) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().prefix(prefix))
        .withMessageStartingWith("the prefix \"" + prefix + "\" must be like \"documents/\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "docs/", "a/b/", ".../", "a b/é/"})
  void aPlainPrefixIsTaken(String prefix) {
    S3BlobStore store =
        S3BlobStore.builder().client(new FakeS3()).bucket("b").prefix(prefix).build();
    assertThat(store).hasToString("s3://b/" + prefix);
    Blob content = Blob.of("x");
    assertThat(store.addressOf(content, Placement.of("x/{sha256}", "text/plain")))
        .hasToString("s3://b/" + prefix + "x/" + content.sha256());
  }

  @Test
  void keysThatS3DoesNotTakeAreRefused() {
    S3BlobStore store = S3BlobStore.of(new FakeS3(), "b");
    Blob content = Blob.of("x");
    store.addressOf(content, Placement.of("k".repeat(1024 - 64) + "{sha256}", "text/plain"));
    Placement tooLong = Placement.of("é".repeat(481) + "{sha256}", "text/plain");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.addressOf(content, tooLong))
        .withMessageContaining("more than 1024 bytes");
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().bucket("b").build())
        .withMessage("a blob store needs a client and a bucket");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().client(new FakeS3()).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.of(new FakeS3(), "b/prefix"))
        .withMessage("\"b/prefix\" is not the name of a bucket; a prefix goes into prefix(…)");
    assertThatIllegalArgumentException().isThrownBy(() -> S3BlobStore.of(new FakeS3(), ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().askFirstAbove(-1))
        .withMessage("askFirstAbove is negative: -1");
    assertThatNullPointerException().isThrownBy(() -> S3BlobStore.of(null, "b"));
  }

  @Test
  void placementsEndInADigest() {
    Placement placement = Placement.of("docs/{sha256}", "text/plain").in("images");
    assertThat(placement).isEqualTo(new Placement("images", "docs/", "text/plain", "", 0));
    assertThat(placement.key("00")).isEqualTo("docs/00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Placement.of("{sha256}.gz", "text/plain"))
        .withMessage("the key template \"{sha256}.gz\" does not end in {sha256}");
  }
}
