package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table(value = "pages", spillAbove = 300_000)
record Page(
    @PartitionKey String url,
    @BigText(inlineUpTo = -1) String negative,
//                        ^ WB059 'inlineUpTo' cannot be -1. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out to keep all content in S3.
    @BigText(inlineUpTo = Integer.MIN_VALUE) String least,
//                               ^ WB059 'inlineUpTo' cannot be -2147483648. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out to keep all content in S3.
    @BigBinary(store = "logos", inlineUpTo = 400 * 1024 + 1) Blob larger) {}
//                                                      ^ WB059 'inlineUpTo' cannot be 409601. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out to keep all content in S3.
