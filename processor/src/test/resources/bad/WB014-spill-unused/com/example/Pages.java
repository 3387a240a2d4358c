package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

interface Pages {
  @Table(value = "nothing-big", spillAbove = 1)
//                                           ^ WB014 'spillAbove' has no effect where no content stays inside the item. Remove it, or add 'inlineUpTo' to a @BigText or @BigBinary.
  record NothingBig(@PartitionKey String url) {}

  @Table(value = "nothing-inline", spillAbove = 300_000)
//                                              ^ WB014 'spillAbove' has no effect where no content stays inside the item. Remove it, or add 'inlineUpTo' to a @BigText or @BigBinary.
  record NothingInline(
      @PartitionKey String url, @BigText String html, @BigBinary(inlineUpTo = 0) Blob logo) {}

  @Table(value = "one-inline", spillAbove = 300_000)
  record OneInline(
      @PartitionKey String url, @BigText String html, @BigBinary(inlineUpTo = 1) Blob logo) {}

  @Table(value = "never", spillAbove = 0)
  record Never(@PartitionKey String url, @BigText String html) {}

  @Table(value = "neither", spillAbove = -1)
//                                       ^ WB013 'spillAbove' cannot be -1. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out so that nothing moves to S3.
//                                       ^ WB014 'spillAbove' has no effect where no content stays inside the item. Remove it, or add 'inlineUpTo' to a @BigText or @BigBinary.
  record Neither(@PartitionKey String url, @BigText String html) {}
}
