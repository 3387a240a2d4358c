package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
@PartitionKey("CUSTOMER#{customer}#{customer}")
//            ^ WB134 The template "CUSTOMER#{customer}#{customer}" names 'customer', which is in the key already. Write it once, and text, such as "PROFILE", where the key needs no other part.
@SortKey("CUSTOMER#{customer}")
//       ^ WB134 The template "CUSTOMER#{customer}" names 'customer', which is in the key already. Write it once, and text, such as "PROFILE", where the key needs no other part.
@GlobalIndex(name = "by-state", partitionKey = "{state}", sortKey = {"number", "state"})
@GlobalIndex(name = "by-both", partitionKey = "{state}", sortKey = "{number}#{state}")
record Order(String customer, int number, String state) {}
//< WB134 The template "{state}" names 'state', which is in the key already. Write it once, and text, such as "PROFILE", where the key needs no other part.
//< WB134 The template "{number}#{state}" names 'state', which is in the key already. Write it once, and text, such as "PROFILE", where the key needs no other part.
