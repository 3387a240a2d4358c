package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Handles that are saved elsewhere than where they were read: the server copies. */
abstract class CopyingContract extends BlobStoreFixture {
  @Test
  void contentIsCopiedBetweenBuckets() {
    Blob source = save(store, Blob.of("abc"));
    S3BlobStore other =
        builder().bucket(newBucket()).metadata(Map.of("written-by", "copy")).build();
    operations.asked();

    Blob copy = save(other, source);
    assertThat(operations.asked()).containsExactly("HeadObject", "CopyObject");
    assertThat(copy.text()).isEqualTo("abc");
    assertThat(head(copy).metadata()).containsExactly(Map.entry("written-by", "copy"));

    operations.asked();
    save(other, source);
    assertThat(operations.asked()).containsExactly("HeadObject");
  }
}
