package com.example;

import static dev.waybill.annotations.ContentEncoding.GZIP;
import static dev.waybill.annotations.ContentEncoding.ZSTD;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.BillingMode;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;

@Table(
    value = "articles",
    billingMode = BillingMode.PROVISIONED,
    readCapacity = 5,
    writeCapacity = 5,
    spillAbove = 400 * 1024)
public record Article(
    @PartitionKey String url,
    @BigText(encoding = GZIP, inlineUpTo = 1024) String html,
    @BigText(inlineUpTo = 400 * 1024) String summary,
    @BigText(store = "notes", key = "notes/{sha256}", encoding = "br") Blob notes,
    @BigBinary(store = "images", key = "{sha256}", contentType = "image/png", inlineUpTo = 1)
        byte[] image,
    @BigBinary(store = "archives", encoding = ZSTD, inlineUpTo = 4096) Blob archive,
    @BigBinary(encoding = "x_custom-encoding-of-32-letters9") Blob custom,
    @BigBinary(inlineUpTo = 0) Blob raw) {}
