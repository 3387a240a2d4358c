package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("store")
sealed interface Store {
  @PartitionKey("CUSTOMER#{id}")
  record Customer(String id, @Attribute(name = "_type") String type, String b)
//                                             ^ WB153 'type' is stored as '_type', which is where the table keeps the type of the item. Give one of them another name.
      implements Store {}

  @PartitionKey("ITEM#{id}")
  @GlobalIndex(name = "by-b", partitionKey = "{b}", partitionKeyName = "_type")
//                                                                     ^ WB153 The key "{b}" is stored as '_type', which is where the table keeps the type of the item. Give one of them another name.
  record Item(String id, String b) implements Store {}

  @Fallback
  record Other(@PartitionKey @Attribute(name = "PK") String id, @Attribute(name = "_type") int type)
//                                                                                ^ WB151 'type' of 'Store.Other' is of type int, and the index 'by-b' of 'Store.Item' takes '_type' as text: DynamoDB would refuse the item. Give one of them another name.
//                                                                                ^ WB153 'type' is stored as '_type', which is where the table keeps the type of the item. In a fallback it can be a plain String, which holds that type.
      implements Store {}
}
