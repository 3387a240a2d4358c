package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
@PartitionKey("CUSTOMER#{custmer}")
//            ^ WB133 The template "CUSTOMER#{custmer}" names 'custmer', and 'Order' has no such component. Did you mean 'customer'?
@SortKey("ORDER#{}#{number}")
//       ^ WB133 The template "ORDER#{}#{number}" names '', and 'Order' has no such component.
@GlobalIndex(name = "by-state", partitionKey = "{stat}")
//                                             ^ WB133 The template "{stat}" names 'stat', and 'Order' has no such component. Did you mean 'state'?
@LocalIndex(name = "by-nothing", sortKey = "{nothing}")
//                                         ^ WB133 The template "{nothing}" names 'nothing', and 'Order' has no such component.
record Order(String customer, int number, String state) {}
