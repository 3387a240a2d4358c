package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.IndexProjection;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.TimeToLive;
import dev.waybill.annotations.Version;
import dev.waybill.runtime.blob.Blob;
import java.time.Instant;

/** The table that the records beside it are a part of. */
@Table(value = "pages", spillAbove = 100_000)
@GlobalIndex(name = "by-status", partitionKey = "status", sortKey = "fetchedAt")
@GlobalIndex(
    name = "titles",
    partitionKey = "status",
    sortKey = "path",
    projection = IndexProjection.INCLUDE,
    include = "title")
@GlobalIndex(name = "paths", partitionKey = "path", projection = IndexProjection.KEYS_ONLY)
public record Page(
    @PartitionKey String host,
    @SortKey String path,
    @BigText(inlineUpTo = 1024) String html,
    @BigBinary(store = "images", key = "{table}/logo/{sha256}") Blob logo,
    @Attribute(name = "t", defaultValue = "none") String title,
    @Attribute(name = "s") Status status,
    Instant fetchedAt,
    @TimeToLive Instant expires,
    @Version long version) {
  /** How far it is. */
  public enum Status {
    NEW,
    DONE
  }
}
