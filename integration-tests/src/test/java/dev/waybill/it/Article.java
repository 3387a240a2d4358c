package dev.waybill.it;

import static dev.waybill.annotations.ContentEncoding.GZIP;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;
import org.jspecify.annotations.Nullable;

/** Content in every form: encoded or not, in the item up to a size or not. */
@Table(value = "articles", spillAbove = 409_600)
record Article(
    @PartitionKey String id,
    @BigText(encoding = GZIP) @Nullable String html,
    @BigText(encoding = GZIP, inlineUpTo = 300_000) @Nullable String summary,
    @BigBinary(inlineUpTo = 350_000) @Nullable Blob thumbnail,
    @BigBinary(encoding = GZIP) @Nullable Blob archive) {

  static Article of(String id) {
    return new Article(id, null, null, null, null);
  }

  Article withHtml(@Nullable String newHtml) {
    return new Article(id, newHtml, summary, thumbnail, archive);
  }

  Article withSummary(@Nullable String newSummary) {
    return new Article(id, html, newSummary, thumbnail, archive);
  }

  Article withThumbnail(@Nullable Blob newThumbnail) {
    return new Article(id, html, summary, newThumbnail, archive);
  }

  Article withArchive(@Nullable Blob newArchive) {
    return new Article(id, html, summary, thumbnail, newArchive);
  }
}
