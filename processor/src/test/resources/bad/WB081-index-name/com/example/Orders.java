package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Orders {
  @Table("orders")
  @GlobalIndex(name = "by state", partitionKey = "state")
//                    ^ WB081 'by state' is no name of an index. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
  @LocalIndex(name = "st", sortKey = "state")
//                   ^ WB081 'st' is no name of an index. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
  record Order(@PartitionKey String id, @SortKey int number, String state) {}

  @Table("many")
  @GlobalIndex(name = "by state", partitionKey = "state")
  @GlobalIndex(name = "", partitionKey = "state")
  record Many(@PartitionKey String id, String state) {}
//^ WB081 'by state' is no name of an index. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
//^ WB081 '' is no name of an index. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.

  @Table("together")
  @GlobalIndexes({
    @GlobalIndex(name = "by state", partitionKey = "state"),
//                      ^ WB081 'by state' is no name of an index. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
    @GlobalIndex(name = "by-state", partitionKey = "state")
  })
  record Together(@PartitionKey String id, String state) {}
}
