package com.example;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;
import java.time.Instant;

@Table("urls")
public record Page(
    @PartitionKey String url,
    @BigText String html,
    @BigBinary(store = "images") Blob logo,
    Instant fetchedAt,
    int visits) {}
