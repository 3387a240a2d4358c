package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey @Attribute(defaultValue = "") String url,
//                                          ^ WB061 'url' is a key, and a key is never absent. Remove the default.
    @SortKey @Attribute(defaultValue = {"1"}) int number) {}
//                                      ^ WB061 'number' is a key, and a key is never absent. Remove the default.
