package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("shop")
sealed interface Shop {
  @PartitionKey("CUSTOMER#{id}")
  @GlobalIndex(name = "name", partitionKey = "NAME#{name}")
  @GlobalIndex(name = "setName", partitionKey = "name")
  @GlobalIndex(name = "partition", partitionKey = "place")
  @GlobalIndex(name = "places", partitionKey = "place", method = "namePartition")
  record Customer(String id, String name, String place) implements Shop {}
//^ WB089 The methods that read the index 'setName' would be called 'setName', as is another method of the index 'name'. Name them with 'method = "…"'.
//^ WB089 The methods that read the index 'places' would be called 'namePartition', as is another method of the index 'name'. Write another 'method'.
//^ WB089 The methods that read the index 'partition' would be called 'partition', which is what another method of DAOs is called. Name them with 'method = "…"'.
}
