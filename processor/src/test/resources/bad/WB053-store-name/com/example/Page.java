package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText(store = "") String html,
//                   ^ WB053 The name of a store cannot be blank. Leave 'store' out to use the default store, or name another.
    @BigBinary(store = " ") Blob logo) {}
//                     ^ WB053 The name of a store cannot be blank. Leave 'store' out to use the default store, or name another.
