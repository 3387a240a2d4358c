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
    @SortKey Blob contract) {}
//                ^ WB024 The key 'contract' is of type Blob, and DynamoDB's keys are text, numbers or binary. Use String, int or byte[], for example.

@Table("contracts")
record Contract(@PartitionKey Blob text) {}
//                                 ^ WB024 The key 'text' is of type Blob, and DynamoDB's keys are text, numbers or binary. Use String, int or byte[], for example.

@Table("invoices")
record Invoice(@PartitionKey List<String> tags) {}
//                                        ^ WB024 The key 'tags' is of type List<String>, and DynamoDB's keys are text, numbers or binary. Use String, int or byte[], for example.
