package dev.waybill.it;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a crawler keeps: one eager big attribute, and one handle in a store of its own. */
@Table("urls")
record Page(
    @PartitionKey String url,
    @BigText @Nullable String html,
    @BigBinary(store = "images", contentType = "image/png") @Nullable Blob logo,
    @Nullable Instant fetchedAt,
    int visits) {

  static Page of(String url, String html) {
    return new Page(url, html, null, null, 0);
  }
}
