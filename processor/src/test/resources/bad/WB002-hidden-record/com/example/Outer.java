package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

class Outer {
  @Table("privates")
//^ WB002 The record 'Outer.Secret' is private, and its DAO has to be as visible as it is. Make it public or package-private.
  private record Secret(@PartitionKey String id) {}

  @Table("protecteds")
//^ WB002 The record 'Outer.Half' is protected, and its DAO has to be as visible as it is. Make it public or package-private.
  protected record Half(@PartitionKey String id) {}

  private static class Inner {
    static class Innermost {
      @Table("insides")
//    ^ WB002 The record 'Outer.Inner.Innermost.Inside' is inside 'Outer.Inner', which is private. Make 'Outer.Inner' public or package-private, or move the record out of it.
      public record Inside(@PartitionKey String id) {}
    }
  }
}
