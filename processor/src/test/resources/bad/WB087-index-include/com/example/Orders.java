package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Orders {
  @Table("all")
  @GlobalIndex(name = "all", partitionKey = "state", include = "total")
//                                                             ^ WB087 The index 'all' holds ALL, so that 'include' has no effect. Remove it, or write 'projection = IndexProjection.INCLUDE'.
  record All(@PartitionKey String id, String state, int total) {}

  @Table("keys")
  @GlobalIndex(
      name = "keys",
      partitionKey = "state",
      projection = IndexProjection.KEYS_ONLY,
      include = {"total", "id"})
//              ^ WB087 The index 'keys' holds KEYS_ONLY, so that 'include' has no effect. Remove it, or write 'projection = IndexProjection.INCLUDE'.
  record Keys(@PartitionKey String id, String state, int total) {}

  @Table("nothing")
  @GlobalIndex(name = "nothing", partitionKey = "state", projection = IndexProjection.INCLUDE)
//                                                                                   ^ WB087 The index 'nothing' includes nothing. Name components with 'include', or let it hold KEYS_ONLY.
  record Nothing(@PartitionKey String id, String state, int total) {}

  @Table("twice")
  @GlobalIndex(
      name = "twice",
      partitionKey = "state",
      projection = IndexProjection.INCLUDE,
      include = {"total", "total", "id", "state"})
//                        ^ WB087 The index 'twice' holds 'total' already: the keys of the index and of the table are in it, and each other component is to be named once. Remove it.
//                                 ^ WB087 The index 'twice' holds 'id' already: the keys of the index and of the table are in it, and each other component is to be named once. Remove it.
//                                       ^ WB087 The index 'twice' holds 'state' already: the keys of the index and of the table are in it, and each other component is to be named once. Remove it.
  record Twice(@PartitionKey String id, String state, int total) {}
}
