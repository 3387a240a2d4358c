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
    Set<List<Object>> objects,
//                    ^ WB042 'objects' has the type Set<List<Object>>, and DynamoDB's sets hold text, numbers or binary only. Use List<List<Object>>.
//                    ^ WB040 'objects' has the type Object inside Set<List<Object>>, which is not supported. Use a supported type, such as String, an enum, a number, Instant, byte[], List<…> or Map<String, …>, or name a converter with @ConvertedBy.
    Set<Map<String, Date>> maps,
//                         ^ WB042 'maps' has the type Set<Map<String, Date>>, and DynamoDB's sets hold text, numbers or binary only. Use List<Map<String, Instant>>.
//                         ^ WB040 'maps' has the type Date inside Set<Map<String, Date>>, which is not supported. Use Instant.
    Set<Set<Boolean>> flagSets,
//                    ^ WB042 'flagSets' has the type Set<Set<Boolean>>, and DynamoDB's sets hold text, numbers or binary only. Use List<Set<Boolean>>.
//                    ^ WB042 'flagSets' has the type Set<Boolean> inside Set<Set<Boolean>>, and DynamoDB's sets hold text, numbers or binary only. Use List<Boolean>.
    Set<Date> dates,
//            ^ WB040 'dates' has the type Date inside Set<Date>, which is not supported. Use Instant.
    Set<Blob> blobs) {}
//            ^ WB040 'blobs' has the type Blob inside Set<Blob>. A Blob is a component of its own, with @BigBinary.
