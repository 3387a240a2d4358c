package dev.waybill.example;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the crawler knows of a URL. The processor reads this record and writes {@code PageDao}.
 *
 * <p>The two big attributes are handles, whose content stays in S3 until it is asked for: to find
 * out that a page is still the same takes its ETag, and none of its megabytes.
 *
 * @param url where the page is, without a fragment
 * @param status the HTTP status that the server answered with
 * @param contentType what the server says the content is
 * @param etag what the server calls this version of the page
 * @param fetchedAt when the content was fetched
 * @param visits how often the crawler came by
 * @param links the URLs of the same site that the page leads to
 * @param html the content, if it is HTML
 * @param content the content, if it is anything else: an image, a font, a script
 */
@Table("pages")
public record Page(
    @PartitionKey String url,
    int status,
    @Nullable String contentType,
    @Nullable String etag,
    Instant fetchedAt,
    int visits,
    Set<String> links,
    @BigText(contentType = "text/html; charset=utf-8") @Nullable Blob html,
    @BigBinary(store = "assets") @Nullable Blob content) {

  /** Returns the content, whatever it is; empty if the server had none. */
  Optional<Blob> body() {
    return Optional.ofNullable(html != null ? html : content);
  }
}
