package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    String fetchedAt,
    String fetched_at,
//         ^ WB032 'fetched_at' and 'fetchedAt' would both be the constant 'FETCHED_AT'. Rename one of them; @Attribute(name = "…") can keep its attribute's name.
    String FETCHED_AT) {}
//         ^ WB032 'FETCHED_AT' and 'fetchedAt' would both be the constant 'FETCHED_AT'. Rename one of them; @Attribute(name = "…") can keep its attribute's name.
