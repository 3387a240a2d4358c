package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table(value = "?", readCapacity = 1, spillAbove = -1)
//< WB020 The record 'Page' has no partition key. Annotate one of its components with @PartitionKey. A @SortKey, such as 'sorted', only comes beside one.
//             ^ WB010 '?' is no table name. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
//                                 ^ WB012 'readCapacity' has no effect on a table that is paid per request. Remove it, or add 'billingMode = BillingMode.PROVISIONED'.
//                                                 ^ WB013 'spillAbove' cannot be -1. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out so that nothing moves to S3.
public record Page<T>(
//                 ^ WB003 The record 'Page' has a type parameter, but the attributes of a table have fixed types. Remove it, and give the components their types.
    String url,
    @SortKey boolean sorted,
//                   ^ WB024 The key 'sorted' is of type boolean, and DynamoDB's keys are text, numbers or binary. Use String, int or byte[], for example.
    @BigText(key = "x", store = "", encoding = "Br", inlineUpTo = -1) @BigBinary Date html,
//                 ^ WB055 The key 'x' has to contain {sha256} once, at its end, for content is found by its digest. Write one such as "{table}/{sha256}".
//                              ^ WB053 The name of a store cannot be blank. Leave 'store' out to use the default store, or name another.
//                                             ^ WB070 'Br' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter.
//                                                                ^ WB059 'inlineUpTo' cannot be -1. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out to keep all content in S3.
//                                                                    ^ WB052 'html' has both @BigText and @BigBinary. Keep @BigText if it is text, @BigBinary if it is binary, or @BigJson if it is a value of another type.
    @Attribute(name = "url", defaultValue = "x") int visits,
//                    ^ WB031 'visits' and 'url' are both stored as 'url'. Give one of them another name with @Attribute(name = "…").
//                                          ^ WB063 'x' is no default for 'visits' of type int. Write a whole number from -2147483648 to 2147483647.
    Optional<String> title) {}
//                   ^ WB040 'title' has the type Optional<String>, and an attribute that may be absent is a component that may be null. Use 'String title'.
