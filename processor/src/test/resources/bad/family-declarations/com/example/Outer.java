package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

class Outer {
  @Table("shop")
//^ WB002 The interface 'Outer.Hidden' is private, and its DAO has to be as visible as it is. Make it public or package-private.
  private sealed interface Hidden permits A {}

  @PartitionKey("A#{id}")
  private record A(String id) implements Hidden {}
//        ^ WB002 The record 'Outer.A' is private, and its DAO has to be as visible as it is. Make it public or package-private.

  @Table("generic")
  sealed interface Generic<T> permits B {}
//                         ^ WB003 The interface 'Outer.Generic' has a type parameter, but the attributes of a table have fixed types. Remove it, and give the components their types.

  @PartitionKey("B#{id}")
  record B(String id) implements Generic<String> {}

  @Table(value = "x", billingMode = BillingMode.PROVISIONED, spillAbove = 5)
//^ WB011 A table that is PROVISIONED says how much: write 'readCapacity = …' with 1 or more units per second.
//^ WB011 A table that is PROVISIONED says how much: write 'writeCapacity = …' with 1 or more units per second.
//               ^ WB010 'x' is no table name. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
//                                                                        ^ WB014 'spillAbove' has no effect where no content stays inside the item. Remove it, or add 'inlineUpTo' to a @BigText or @BigBinary.
  sealed interface Wrong permits C {}

  record C(String id) implements Wrong {}
//^ WB020 The record 'Outer.C' has no partition key. Annotate one of its components with @PartitionKey.

  @Table("keys")
  @PartitionKey("K#{id}")
  @SortKey("S")
  record Twice(@PartitionKey String id, @SortKey String other) {}
//             ^ WB021 'id' cannot be this key, because the record has the template "K#{id}" for it. Remove one of the annotations.
//                                      ^ WB022 'other' cannot be this key, because the record has the template "S" for it. Remove one of the annotations.
}
