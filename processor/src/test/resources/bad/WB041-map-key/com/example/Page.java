package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    Map<Integer, String> numbers,
//                       ^ WB041 'numbers' has the type Map<Integer, String>, and the keys of a map are String, UUID or an enum. Use Map<String, String>.
    Map<Instant, List<String>> times,
//                             ^ WB041 'times' has the type Map<Instant, List<String>>, and the keys of a map are String, UUID or an enum. Use Map<String, List<String>>.
    Map<Date, String> dates,
//                    ^ WB041 'dates' has the type Map<Date, String>, and the keys of a map are String, UUID or an enum. Use Map<String, String>.
    List<Map<List<String>, Boolean>> inside) {}
//                                   ^ WB041 'inside' has the type Map<List<String>, Boolean> inside List<Map<List<String>, Boolean>>, and the keys of a map are String, UUID or an enum. Use Map<String, Boolean>.
