package dev.waybill.guide.shop;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.runtime.blob.Blob;
import java.time.Year;

// snippet: invoice
@PartitionKey("CUSTOMER#{customer}")
@SortKey("INVOICE#{year}#{number}")
record Invoice(
    String customer,
    Year year,
    int number,
    String orderId,
    @BigBinary(contentType = "application/pdf") Blob pdf) // in S3; a handle until it is opened
    implements ShopItem {}
// end
