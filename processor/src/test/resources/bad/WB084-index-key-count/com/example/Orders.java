package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Orders {
  @Table("none")
  @GlobalIndex(name = "none", partitionKey = {})
//                                           ^ WB084 The index 'none' has no partition key. Name one to four components.
  record None(@PartitionKey String id, String state) {}

  @Table("many")
  @GlobalIndex(
      name = "many",
      partitionKey = {"a", "b", "c", "d", "e"},
//                                        ^ WB084 The index 'many' has 5 components in its partition key, and DynamoDB takes 4. Leave some out.
      sortKey = {"f", "g", "h", "i", "j", "k"})
//                                   ^ WB084 The index 'many' has 6 components in its sort key, and DynamoDB takes 4. Leave some out.
  record Many(
      @PartitionKey String a,
      int b,
      int c,
      int d,
      int e,
      int f,
      int g,
      int h,
      int i,
      int j,
      int k) {}
}
