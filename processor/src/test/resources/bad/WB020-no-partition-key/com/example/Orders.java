package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

interface Orders {
  @Table("nothing")
//^ WB020 The record 'Orders.Nothing' has no partition key. Annotate one of its components with @PartitionKey.
  record Nothing() {}

  @Table("lone")
//^ WB020 The record 'Orders.Lone' has no partition key. Annotate one of its components with @PartitionKey. A @SortKey, such as 'number', only comes beside one.
  record Lone(@SortKey int number) {}
}
