package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("shop")
sealed interface Shop {
  @PartitionKey("CUSTOMER#{id}")
  @SortKey("PROFILE")
  @GlobalIndex(name = "by-name", partitionKey = "name")
  @GlobalIndex(name = "by-state", partitionKey = "STATE#{state}", partitionKeyName = "GSI1PK")
  record Customer(String id, String name, String state) implements Shop {}

  @PartitionKey("ITEM#{id}")
  @SortKey("ITEM")
  @GlobalIndex(name = "by-state", partitionKey = "STATE#{state}")
//                    ^ WB151 The index 'by-state' of 'Shop.Item' has the keys 'byStatePK' (text), and that of 'Shop.Customer' has the keys 'GSI1PK' (text). The table has one of that name: make them the same, or rename one.
  record Item(String id, int name, String state) implements Shop {}
//                           ^ WB151 'name' of 'Shop.Item' is of type int, and the index 'by-name' of 'Shop.Customer' takes 'name' as text: DynamoDB would refuse the item. Give one of them another name.

  @PartitionKey("NOTE#{id}")
  @SortKey("NOTE")
  @LocalIndex(name = "by-name", sortKey = "name")
//                   ^ WB151 The index 'by-name' of 'Shop.Note' has the local keys 'PK' (text), 'name' (text), and that of 'Shop.Customer' has the keys 'name' (text). The table has one of that name: make them the same, or rename one.
  record Note(String id, String name) implements Shop {}
}
