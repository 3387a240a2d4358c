package dev.waybill.guide;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;
import java.time.Instant;

// snippet: page
@Table("urls")
public record Page(
    @PartitionKey String url,
    @BigText String html, // fetched with the item
    @BigBinary(store = "images") Blob logo, // a handle: fetched only when it is opened
    Instant fetchedAt,
    int visits) {}
// end
