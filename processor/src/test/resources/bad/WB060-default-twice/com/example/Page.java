package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @Attribute(defaultValue = {"a", "b"}) String title) {}
//                                  ^ WB060 'title' has 2 defaults. Write one: it is a list only so that "" differs from none.
