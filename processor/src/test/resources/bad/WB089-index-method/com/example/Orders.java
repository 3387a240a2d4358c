package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Orders {
  @Table("taken")
  @GlobalIndex(name = "scan", partitionKey = "state")
//                    ^ WB089 The methods that read the index 'scan' would be called 'scan', which is what another method of DAOs is called. Name them with 'method = "…"'.
  @LocalIndex(name = "by-state", sortKey = "state", method = "toString")
//                                                           ^ WB089 The methods that read the index 'by-state' would be called 'toString', which is what another method of DAOs is called. Write another 'method'.
  record Taken(@PartitionKey String id, @SortKey int number, String state) {}

  @Table("keyword")
  @GlobalIndex(name = "new", partitionKey = "state")
//                    ^ WB089 The methods that read the index 'new' would be called 'new', which is no name of a method. Name them with 'method = "…"'.
  @LocalIndex(name = "2nd", sortKey = "state")
//                   ^ WB089 The methods that read the index '2nd' would be called '2nd', which is no name of a method. Name them with 'method = "…"'.
  record Keyword(@PartitionKey String id, @SortKey int number, String state) {}

  @Table("no-name")
  @GlobalIndex(name = "...", partitionKey = "state")
//                    ^ WB089 The methods that read the index '...' would be called '', which is no name of a method. Name them with 'method = "…"'.
  @LocalIndex(name = "by-state", sortKey = "state", method = "by-state")
//                                                           ^ WB089 The methods that read the index 'by-state' would be called 'by-state', which is no name of a method. Write another 'method'.
  record NoName(@PartitionKey String id, @SortKey int number, String state) {}

  @Table("same")
  @GlobalIndex(name = "by-state", partitionKey = "state")
  @LocalIndex(name = "by_state", sortKey = "state")
//                   ^ WB089 The methods that read the index 'by_state' would be called 'byState', as are those of the index 'by-state'. Name them with 'method = "…"'.
  record Same(@PartitionKey String id, @SortKey int number, String state) {}

  @Table("same-given")
  @GlobalIndex(name = "by-state", partitionKey = "state")
  @LocalIndex(name = "states", sortKey = "state", method = "byState")
//                                                         ^ WB089 The methods that read the index 'states' would be called 'byState', as are those of the index 'by-state'. Write another 'method'.
  record SameGiven(@PartitionKey String id, @SortKey int number, String state) {}
}
