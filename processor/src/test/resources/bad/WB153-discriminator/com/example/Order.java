package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table(value = "orders", discriminator = "kind")
//                                       ^ WB153 'discriminator' has no effect on a record, whose items are all of one type. Remove it, or move @Table to a sealed interface that permits the record.
record Order(@PartitionKey String id) {}
