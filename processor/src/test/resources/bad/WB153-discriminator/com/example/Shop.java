package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table(value = "shop", discriminator = "")
//                                     ^ WB153 '' is no name of an attribute that holds a type. Write one of 1 to 255 bytes in UTF-8.
sealed interface Shop {
  @PartitionKey("CUSTOMER#{id}")
  record Customer(String id) implements Shop {}
}
