package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;
import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

@Table("crawl.2024")
public record Crawl(
    @PartitionKey int id,
    @BigText(key = "{table}/html/{sha256}", contentType = "text/html; charset=utf-8") String html,
    @BigText(store = "texts", key = "texts/{sha256}") @Attribute(name = "md") Blob markdown,
    @BigBinary(contentType = "image/png") byte[] image,
    @BigBinary(store = "buffers") ByteBuffer buffer,
    @BigBinary SdkBytes bytes,
    @BigBinary(key = "{sha256}") Blob archive) {}
