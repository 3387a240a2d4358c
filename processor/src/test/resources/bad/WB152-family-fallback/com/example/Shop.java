package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("shop")
sealed interface Shop {
  @PartitionKey("CUSTOMER#{id}")
  @SortKey("PROFILE")
  record Customer(String id) implements Shop {}

  @PartitionKey("{key}")
//              ^ WB152 The fallback 'Shop.Other' has to read items with any key, and not only such as "{key}". Give it a component 'String pk' with @Attribute(name = "PK") instead, and the annotation of the key there.
  @SortKey("OTHER")
//         ^ WB152 The fallback 'Shop.Other' has to read items with any key, and not only such as "OTHER". Give it a component 'String sk' with @Attribute(name = "SK") instead, and the annotation of the key there.
  @Fallback
  record Other(String key) implements Shop {}

  @Fallback
//^ WB152 'Shop.Unknown' cannot be the fallback, because 'Shop.Other' is. Remove one of the annotations.
  record Unknown(
      @PartitionKey @Attribute(name = "PK") String pk,
      @SortKey @Attribute(name = "SK") UUID sk)
//                                          ^ WB152 The fallback 'Shop.Unknown' has to read items with any key, and not every text is of type UUID. Make 'sk' a String.
      implements Shop {}
}
