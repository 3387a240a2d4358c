package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentMissingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Handles that were read from one item and are saved in another. */
@ExtendWith(Engines.class)
class HandlesTest {
  private static final String URL = "https://example.org/";

  private Setup setup;
  private PageDao pages;
  private Blob logo;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    pages = new PageDao(setup.waybill());
    pages.createTable();
    pages.save(new Page(URL, null, Blob.of("logo"), null, 0));
    logo = pages.get(URL).orElseThrow().logo();
    setup.traffic().reset();
  }

  @Test
  void aHandleIsConfirmedAndNeitherFetchedNorSent() {
    pages.save(new Page(URL + "other", null, logo, null, 0));

    assertThat(setup.traffic().operations()).containsExactly("HeadObject", "PutItem");
    assertThat(pages.get(URL + "other").orElseThrow().logo()).isEqualTo(logo);
  }

  @Test
  void aHandleWhoseObjectIsGoneIsNotSaved() {
    setup.plainS3().deleteObject(r -> r.bucket(setup.images()).key("urls/" + logo.sha256()));

    assertThatThrownBy(() -> pages.save(new Page(URL + "other", null, logo, null, 0)))
        .isInstanceOf(ContentMissingException.class)
        .hasMessageContainingAll(URL + "other", "logo", logo.sha256());
    assertThat(pages.get(URL + "other")).isEmpty();
  }

  @Test
  void aHandleOfAnotherStoreIsCopiedByS3() {
    PageDao others =
        new PageDao(
            setup
                .bareBuilder()
                .blobStore(S3BlobStore.of(setup.s3(), setup.bucket()))
                .blobStore("images", S3BlobStore.of(setup.s3(), setup.bucket()))
                .build());

    others.save(new Page(URL + "other", null, logo, null, 0));

    assertThat(setup.traffic().operations()).containsExactly("HeadObject", "CopyObject", "PutItem");
    assertThat(setup.keysIn(setup.bucket())).containsExactly("urls/" + logo.sha256());
    assertThat(others.get(URL + "other").orElseThrow().logo().text()).isEqualTo("logo");
    assertThat(
            setup
                .plainS3()
                .headObject(r -> r.bucket(setup.bucket()).key("urls/" + logo.sha256()))
                .contentType())
        .isEqualTo("image/png");
  }

  @Test
  void handlesAreEqualByContent() {
    assertThat(logo).isEqualTo(Blob.of("logo")).hasSameHashCodeAs(Blob.of("logo"));
    assertThat(logo).isNotEqualTo(Blob.of("other"));
    assertThat(setup.traffic().operations()).isEmpty();
  }
}
