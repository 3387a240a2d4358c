package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @Attribute(name = "title") String name,
    String title,
//         ^ WB031 'title' and 'name' are both stored as 'title'. Give one of them another name with @Attribute(name = "…").
    @Attribute(name = "url") String address) {}
//                    ^ WB031 'address' and 'url' are both stored as 'url'. Give one of them another name with @Attribute(name = "…").
