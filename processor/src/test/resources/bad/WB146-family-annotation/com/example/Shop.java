package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("shop")
@PartitionKey("SHOP")
//< WB146 @PartitionKey has no effect on 'Shop', because it is for each of its records to say. Move it there.
@SortKey("{id}")
//< WB146 @SortKey has no effect on 'Shop', because it is for each of its records to say. Move it there.
@GlobalIndex(name = "by-name", partitionKey = "name")
//< WB146 @GlobalIndex has no effect on 'Shop', because it is for each of its records to say. Move it there.
@TypeName("shop")
//< WB146 @TypeName has no effect on 'Shop', because it is for each of its records to say. Move it there.
sealed interface Shop {
  @PartitionKey("ITEM#{id}")
  record Item(String id) implements Shop {}
}
