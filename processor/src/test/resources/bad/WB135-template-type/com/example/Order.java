package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
@PartitionKey("CUSTOMER#{open}#{place}")
@SortKey("ORDER#{at}#{ids}")
@GlobalIndex(name = "by-data", partitionKey = "{data}", sortKey = "{zoned}#{period}")
record Order(
    boolean open,
//          ^ WB135 'open' is a part of a key and of type boolean, and such a part is text, a number, a UUID, an enum, or a date or time without an offset or zone. Use String, for example.
    Map<String, String> place,
//                      ^ WB135 'place' is a part of a key and of type Map<String, String>, and such a part is text, a number, a UUID, an enum, or a date or time without an offset or zone. Use String, for example.
    OffsetDateTime at,
//                 ^ WB135 'at' is a part of a key and of type OffsetDateTime, and such a part is text, a number, a UUID, an enum, or a date or time without an offset or zone. Use String, for example.
    List<String> ids,
//               ^ WB135 'ids' is a part of a key and of type List<String>, and such a part is text, a number, a UUID, an enum, or a date or time without an offset or zone. Use String, for example.
    byte[] data,
//         ^ WB135 'data' is a part of a key and of type byte[], and such a part is text, a number, a UUID, an enum, or a date or time without an offset or zone. Use String, for example.
    ZonedDateTime zoned,
//                ^ WB135 'zoned' is a part of a key and of type ZonedDateTime, and such a part is text, a number, a UUID, an enum, or a date or time without an offset or zone. Use String, for example.
    Period period) {}
//         ^ WB135 'period' is a part of a key and of type Period, and such a part is text, a number, a UUID, an enum, or a date or time without an offset or zone. Use String, for example.
