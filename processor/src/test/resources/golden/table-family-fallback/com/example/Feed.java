package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.BillingMode;
import dev.waybill.annotations.Fallback;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.time.Instant;

/** The types are in their interface, which permits what is in its file, and one is for the rest. */
@Table(
    value = "feed",
    billingMode = BillingMode.PROVISIONED,
    readCapacity = 5,
    writeCapacity = 2,
    spillAbove = 300_000)
sealed interface Feed {
  @PartitionKey("{feed}")
  @SortKey("POST#{at}")
  record Post(String feed, Instant at, @BigText(inlineUpTo = 1000) String text) implements Feed {}

  @PartitionKey("{feed}")
  @SortKey("LIKE#{by}")
  record Like(String feed, String by) implements Feed {}

  @Fallback
  record Other(
      @PartitionKey @Attribute(name = "PK") String feed,
      @SortKey @Attribute(name = "SK") String rest,
      @Attribute(name = "_type") String type)
      implements Feed {}
}
