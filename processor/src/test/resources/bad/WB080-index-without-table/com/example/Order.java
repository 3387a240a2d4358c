package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@GlobalIndex(name = "by-state", partitionKey = "state")
//< WB080 @GlobalIndex has no effect, because 'Order' is no table. Move it to the record with @Table, or remove it.
record Order(String id, String state) {}

@LocalIndex(name = "by-state", sortKey = "state")
@LocalIndex(name = "by-id", sortKey = "id")
class Line {}
//< WB080 @LocalIndex has no effect, because 'Line' is no table. Move it to the record with @Table, or remove it.
