package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.*;
import dev.waybill.runtime.codec.*;
import java.math.*;
import java.time.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Orders {
  @Table("none")
  record None(@PartitionKey String id, @ConvertedBy({}) String text) {}
//                                     ^ WB124 @ConvertedBy on 'text' names no converter. Name one, or remove it.

  @ConvertedBy({})
//^ WB124 'Orders.Declared' is converted by one converter wherever it stands, and @ConvertedBy names 0. Name one.
  record Declared(String text) {}

  @ConvertedBy({OfTwo.class, OfTwo.class})
//                                ^ WB124 'Orders.Two' is converted by one converter wherever it stands, and @ConvertedBy names 2. Name one.
  record Two(String text) {}

  static class OfTwo implements TextConverter<Two> {
    @Override
    public String toText(Two value) {
      return value.text();
    }

    @Override
    public Two fromText(String text) {
      return new Two(text);
    }
  }

  @Table("users")
  record User(@PartitionKey String id, Two two, Set<Declared> declared) {}
//                                         ^ WB040 'two' has the type Orders.Two, whose own @ConvertedBy is wrong. Correct it where it is declared.
//                                                            ^ WB040 'declared' has the type Orders.Declared inside Set<Orders.Declared>, whose own @ConvertedBy is wrong. Correct it where it is declared.
}
