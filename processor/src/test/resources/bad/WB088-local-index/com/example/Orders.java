package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Orders {
  @Table("unsorted")
  @LocalIndex(name = "by-total", sortKey = "total")
//^ WB088 The index 'by-total' is local, and only a table with a sort key has local indexes. Annotate a component with @SortKey, or make it a @GlobalIndex.
  record Unsorted(@PartitionKey String customer, int total) {}

  @Table("many")
  @LocalIndex(name = "by-a", sortKey = "a")
  @LocalIndex(name = "by-b", sortKey = "b")
  @LocalIndex(name = "by-c", sortKey = "c")
  @LocalIndex(name = "by-d", sortKey = "d")
  @LocalIndex(name = "by-e", sortKey = "e")
  @LocalIndex(name = "by-f", sortKey = "f")
  @LocalIndex(name = "by-g", sortKey = "g")
  record Many(
//^ WB088 The index 'by-f' is one too many: a table has at most 5 local indexes, and this one would have 7. Make some of them a @GlobalIndex.
      @PartitionKey String id, @SortKey int number, int a, int b, int c, int d, int e, int f, int g) {}
}
