package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.*;
import dev.waybill.runtime.codec.*;
import java.math.*;
import java.time.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Orders {
  @Table("twice")
  record Twice(
      @PartitionKey String id, @ConvertedBy({Code.class, Other.class}) List<Currency> all) {}
//                                                            ^ WB123 'Orders.Other' converts Currency in 'all', and so does 'Orders.Code'. Remove one of them.

  @Table("same")
  record Same(@PartitionKey String id, @ConvertedBy({Code.class, Code.class}) Currency currency) {}
//                                                                   ^ WB123 'Orders.Code' converts Currency in 'currency', and so does 'Orders.Code'. Remove one of them.

  static class Other extends Code {}

  static class Code implements TextConverter<Currency> {
    @Override
    public String toText(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency fromText(String text) {
      return Currency.getInstance(text);
    }
  }
}
