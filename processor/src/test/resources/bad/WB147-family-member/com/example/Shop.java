package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("shop")
sealed interface Shop {
  @PartitionKey("ITEM#{id}")
  record Item(String id) implements Shop, Store {}
//^ WB147 'Shop.Item' is an item of the table of 'Shop', and of another one. A record is an item of one table: leave one of the interfaces out.

  sealed interface Paper extends Shop {}
//       ^ WB147 'Shop.Paper' is permitted by 'Shop', whose items are records, and is an interface. Let 'Shop' permit its records directly.

  @PartitionKey("BILL#{id}")
//^ WB131 @PartitionKey has no effect, because 'Shop.Bill' is no table. Move it to a record with @Table, or to one of those that a sealed interface with @Table permits, or remove it.
  record Bill(String id) implements Paper {}

  @Table("orders")
//^ WB147 'Shop.Order' is an item of the table of 'Shop' already, which says all of the table. Remove @Table here.
  @PartitionKey("ORDER#{id}")
  record Order(String id) implements Shop {}

  final class Customer implements Shop {}
//      ^ WB147 'Shop.Customer' is permitted by 'Shop', whose items are records, and is a class. Make it a record, or leave it out.

  enum Place implements Shop {
//^ WB147 'Shop.Place' is permitted by 'Shop', whose items are records, and is an enum. Make it a record, or leave it out.
    HERE
  }
}

@Table("store")
sealed interface Store permits Shop.Item {}
