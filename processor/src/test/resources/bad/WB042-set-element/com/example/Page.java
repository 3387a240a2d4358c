package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    Set<Boolean> flags,
//               ^ WB042 'flags' has the type Set<Boolean>, and DynamoDB's sets hold text, numbers or binary only. Use List<Boolean>.
    Set<List<String>> lists,
//                    ^ WB042 'lists' has the type Set<List<String>>, and DynamoDB's sets hold text, numbers or binary only. Use List<List<String>>.
    SortedSet<Locale> locales,
//                    ^ WB042 'locales' has the type SortedSet<Locale>, and Locale has no order of its own. Use Set<Locale>.
    SortedSet<byte[]> hashes,
//                    ^ WB042 'hashes' has the type SortedSet<byte[]>, and byte[] has no order of its own. Use Set<byte[]>.
    Set<Set<String>> sets,
//                   ^ WB042 'sets' has the type Set<Set<String>>, and DynamoDB's sets hold text, numbers or binary only. Use List<Set<String>>.
    Set<Date> dates,
//            ^ WB040 'dates' has the type Date inside Set<Date>, which is not supported. Use Instant.
    Set<Blob> blobs) {}
//            ^ WB040 'blobs' has the type Blob inside Set<Blob>. A Blob is a component of its own, with @BigBinary.
