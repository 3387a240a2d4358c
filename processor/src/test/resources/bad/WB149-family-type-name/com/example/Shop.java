package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("shop")
sealed interface Shop {
  @PartitionKey("CUSTOMER#{id}")
  record Customer(String id) implements Shop {}

  @PartitionKey("ITEM#{id}")
  @TypeName("Customer")
//          ^ WB149 'Shop.Item' and 'Shop.Customer' would both be stored as 'Customer'. Give one of them another @TypeName.
  record Item(String id) implements Shop {}

  @PartitionKey("NOTE#{id}")
  @TypeName("")
//          ^ WB149 The type name of 'Shop.Note' is empty. Write one, or remove @TypeName to use the name of the record.
  record Note(String id) implements Shop {}
}
