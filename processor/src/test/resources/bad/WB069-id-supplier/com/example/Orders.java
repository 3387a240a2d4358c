package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Orders {
  @Table("plain")
  record Plain(@PartitionKey @GeneratedId(String.class) String id) {}
//                                              ^ WB069 'String' gives no ids of 'id'. Let it implement Supplier<String>.

  @Table("primitive")
  record Primitive(@PartitionKey @GeneratedId(int.class) String id) {}
//                                               ^ WB069 'int' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("array")
  record Array(@PartitionKey @GeneratedId(String[].class) String id) {}
//                                                ^ WB069 'String[]' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("abstract")
  record Abstract(@PartitionKey @GeneratedId(java.util.function.Supplier.class) String id) {}
//                                                                      ^ WB069 'Supplier' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("other-type")
  record OtherType(@PartitionKey @GeneratedId(Ids.class) UUID id) {}
//                                               ^ WB069 'Orders.Ids' gives no ids of 'id'. Let it implement Supplier<UUID>.

  @Table("inner")
  record Inner(@PartitionKey @GeneratedId(InnerIds.class) String id) {}
//                                                ^ WB069 'Orders.InnerIds' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("generic")
  record Generic(@PartitionKey @GeneratedId(GenericIds.class) String id) {}
//                                                    ^ WB069 'Orders.GenericIds' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("hidden")
  record Hidden(@PartitionKey @GeneratedId(HiddenIds.class) String id) {}
//                                                  ^ WB069 'Orders.HiddenIds' has no constructor that the DAO can call. Make it, and a constructor without parameters and checked exceptions, public or package-private.

  @Table("no-constructor")
  record NoConstructor(@PartitionKey @GeneratedId(ConfiguredIds.class) String id) {}
//                                                             ^ WB069 'Orders.ConfiguredIds' has no constructor that the DAO can call. Make it, and a constructor without parameters and checked exceptions, public or package-private.

  @Table("right")
  record Right(@PartitionKey @GeneratedId(Ids.class) String id) {}

  abstract static class Base implements java.util.function.Supplier<String> {
    @Override
    public String get() {
      return "id";
    }
  }

  static final class Ids extends Base {}

  final class InnerIds extends Base {}

  static final class GenericIds<T> extends Base {}

  private static final class HiddenIds extends Base {}

  static final class ConfiguredIds extends Base {
    ConfiguredIds(String prefix) {}
  }
}
