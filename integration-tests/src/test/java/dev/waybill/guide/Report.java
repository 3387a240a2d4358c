package dev.waybill.guide;

import static dev.waybill.annotations.ContentEncoding.GZIP;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.blob.Blob;

// snippet: report
@Table(value = "reports", spillAbove = 409_600) // bytes of the whole item: DynamoDB's limit
record Report(
    @PartitionKey String id,
    @BigText(inlineUpTo = 8192) String summary, // up to 8 KiB stay in the item
    @BigText(encoding = GZIP, inlineUpTo = 8192) String html, // gzipped, in the item and in S3
    @BigBinary(encoding = GZIP) Blob data) {} // gzipped in S3, whatever its size
// end
