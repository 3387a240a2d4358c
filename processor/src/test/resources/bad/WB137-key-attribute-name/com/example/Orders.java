package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

interface Orders {
  @Table("orders")
  @PartitionKey(value = "{a}", name = "")
//                                    ^ WB137 The name '' of the key "{a}" is none. Write one of 1 to 255 bytes in UTF-8.
  @SortKey(value = "{b}", name = "c")
//                               ^ WB137 The name 'c' of the key "{b}" is that of the attribute of 'c' too. Give one of them another name.
  record Names(String a, String b, String c) {}

  @Table("orders")
  @PartitionKey(value = "{a}", name = "key")
  @SortKey(value = "{b}", name = "key")
//                               ^ WB137 The name 'key' of the key "{b}" is that of the partition key too. Write another 'name'.
  record Same(String a, String b) {}

  @Table("orders")
  @PartitionKey("{a}")
  @SortKey("SORT")
  @GlobalIndex(name = "by-c", partitionKey = "{c}", partitionKeyName = "PK")
  @GlobalIndex(name = "by-d", partitionKey = "{d}", partitionKeyName = "GSI1PK")
  @GlobalIndex(name = "by-e", partitionKey = "{e}", partitionKeyName = "GSI1PK")
  @GlobalIndex(name = "by-f", partitionKey = "{f}")
  record Indexes(String a, String c, String d, String e, String f, String byFPK) {}
//^ WB137 The name 'PK' of the key "{c}" is that of a key with the template "{a}" too. Give one of them another name.
//^ WB137 The name 'GSI1PK' of the key "{e}" is that of a key with the template "{d}" too. Give one of them another name.
//^ WB137 The name 'byFPK' of the key "{f}" is that of the attribute of 'byFPK' too. Give one of them another name.
}
