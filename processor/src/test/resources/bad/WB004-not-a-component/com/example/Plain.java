package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

class Plain {
  @PartitionKey String id;
//^ WB004 @PartitionKey belongs on a record component, and 'id' is a field of 'Plain'. Move it to a component of a record with @Table.
  @Attribute(name = "n") static int count;
//^ WB004 @Attribute belongs on a record component, and 'count' is a field of 'Plain'. Move it to a component of a record with @Table.

  record Pair(String left) {
    @BigText static final String DEFAULT = "";
//  ^ WB004 @BigText belongs on a record component, and 'DEFAULT' is a field of 'Plain.Pair'. Move it to a component of a record with @Table.
  }

  enum Kind {
    @SortKey HTML
//  ^ WB004 @SortKey belongs on a record component, and 'HTML' is a field of 'Plain.Kind'. Move it to a component of a record with @Table.
  }
}
