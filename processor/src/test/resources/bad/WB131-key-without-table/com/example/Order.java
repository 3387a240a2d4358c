package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@PartitionKey("CUSTOMER#{customer}")
//< WB131 @PartitionKey has no effect, because 'Order' is no table. Move it to a record with @Table, or to one of those that a sealed interface with @Table permits, or remove it.
@SortKey("ORDER")
//< WB131 @SortKey has no effect, because 'Order' is no table. Move it to a record with @Table, or to one of those that a sealed interface with @Table permits, or remove it.
record Order(String customer) {}

@PartitionKey("ORDERS")
//< WB131 @PartitionKey has no effect, because 'Orders' is no table. Move it to a record with @Table, or to one of those that a sealed interface with @Table permits, or remove it.
class Orders {}
