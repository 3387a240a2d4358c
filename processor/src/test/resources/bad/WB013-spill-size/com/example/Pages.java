package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

interface Pages {
  @Table(value = "negative", spillAbove = -1)
//                                        ^ WB013 'spillAbove' cannot be -1. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out so that nothing moves to S3.
  record Negative(@PartitionKey String url, @BigText(inlineUpTo = 1) String html) {}

  @Table(value = "larger", spillAbove = Pages.LARGEST + 1)
//                                                    ^ WB013 'spillAbove' cannot be 409601. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out so that nothing moves to S3.
  record Larger(@PartitionKey String url, @BigText(inlineUpTo = 1) String html) {}

  @Table(value = "largest", spillAbove = Pages.LARGEST)
  record Largest(@PartitionKey String url, @BigText(inlineUpTo = 1) String html) {}

  @Table(value = "least", spillAbove = 1)
  record Least(@PartitionKey String url, @BigText(inlineUpTo = 1) String html) {}

  int LARGEST = 400 * 1024;
}
