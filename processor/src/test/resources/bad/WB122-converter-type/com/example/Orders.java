package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.*;
import dev.waybill.runtime.codec.*;
import java.math.*;
import java.time.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Orders {
  @Table("other")
  record Other(@PartitionKey String id, @ConvertedBy(Code.class) Locale locale) {}
//                                                       ^ WB122 'Orders.Code' converts Currency, and 'locale' is of type Locale. Name a converter of that type, or of one inside it.

  @Table("inside")
  record Inside(@PartitionKey String id, @ConvertedBy(Code.class) Map<String, List<Locale>> byName) {}
//                                                        ^ WB122 'Orders.Code' converts Currency, and 'byName' is of type Map<String, List<Locale>>. Name a converter of that type, or of one inside it.

  @Table("supertype")
  record Supertype(@PartitionKey String id, @ConvertedBy(Code.class) Object currency) {}
//                                                           ^ WB122 'Orders.Code' converts Currency, and 'currency' is of type Object. Name a converter of that type, or of one inside it.

  @Table("arguments")
  record Arguments(@PartitionKey String id, @ConvertedBy(Texts.class) Optional<Integer> count) {}
//                                                            ^ WB122 'Orders.Texts' converts Optional<String>, and 'count' is of type Optional<Integer>. Name a converter of that type, or of one inside it.

  @Table("hidden-by-another")
  record HiddenByAnother(
      @PartitionKey String id, @ConvertedBy({Currencies.class, Code.class}) List<Currency> all) {}
//                                                                 ^ WB122 'Orders.Code' converts Currency, and 'all' is of type List<Currency>. Name a converter of that type, or of one inside it.

  @ConvertedBy(Code.class)
//                 ^ WB122 'Orders.Code' converts Currency, and not 'Orders.Declared'. Name a converter of that, or move this one to a component.
  record Declared(String text) {}

  abstract static class Base<T> implements AttributeConverter<T> {
    @Override
    public AttributeValue toAttributeValue(T value) {
      return AttributeValue.fromS("");
    }

    @Override
    public T fromAttributeValue(AttributeValue value) {
      throw new IllegalArgumentException();
    }
  }

  static class Texts extends Base<Optional<String>> {}

  static class Currencies extends Base<List<Currency>> {}

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
