package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @Attribute(defaultValue = "a") List<String> tags,
//                            ^ WB062 'tags' is of type List<String>, and only single values of text, numbers, booleans, enums, dates and times can have a default. Remove it.
    @Attribute(defaultValue = "") byte[] hash,
//                            ^ WB062 'hash' is of type byte[], and only single values of text, numbers, booleans, enums, dates and times can have a default. Remove it.
    @BigText @Attribute(defaultValue = "") String html) {}
//                                     ^ WB062 'html' is big, and only single values of text, numbers, booleans, enums, dates and times can have a default. Remove it.
