package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey boolean paid,
//                        ^ WB024 The key 'paid' is of type boolean, and DynamoDB's keys are text, numbers or binary. Use String, int or byte[], for example.
    @SortKey List<String> tags) {}
//                        ^ WB024 The key 'tags' is of type List<String>, and DynamoDB's keys are text, numbers or binary. Use String, int or byte[], for example.
