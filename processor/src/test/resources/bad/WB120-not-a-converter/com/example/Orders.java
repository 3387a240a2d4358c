package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.*;
import dev.waybill.runtime.codec.*;
import java.math.*;
import java.time.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Orders {
  @Table("plain")
  record Plain(@PartitionKey String id, @ConvertedBy(String.class) Currency currency) {}
//                                                         ^ WB120 'String' is no converter. Let it implement TextConverter, NumberConverter, BinaryConverter or AttributeConverter.

  @Table("primitive")
  record Primitive(@PartitionKey String id, @ConvertedBy(int.class) Currency currency) {}
//                                                          ^ WB120 'int' is no converter. Let it implement TextConverter, NumberConverter, BinaryConverter or AttributeConverter.

  @Table("array")
  record Array(@PartitionKey String id, @ConvertedBy(Code[].class) Currency currency) {}
//                                                         ^ WB120 'Orders.Code[]' is no converter. Let it implement TextConverter, NumberConverter, BinaryConverter or AttributeConverter.

  @Table("second")
  record Second(
      @PartitionKey String id, @ConvertedBy({Code.class, Object.class}) List<Currency> currencies) {}
//                                                             ^ WB120 'Object' is no converter. Let it implement TextConverter, NumberConverter, BinaryConverter or AttributeConverter.

  @Table("raw")
  record Raw(@PartitionKey String id, @ConvertedBy(RawCode.class) Currency currency) {}
//                                                        ^ WB120 'Orders.RawCode' does not say what it converts. Give its interface a type argument.

  @Table("two-forms")
  record TwoForms(@PartitionKey String id, @ConvertedBy(BothForms.class) Currency currency) {}
//                                                               ^ WB120 'Orders.BothForms' is TextConverter and NumberConverter at once. Implement one of them.

  @Table("content")
  record Content(@PartitionKey String id, @ConvertedBy(OfContent.class) Currency currency) {}
//                                                              ^ WB120 'Orders.OfContent' is no converter. Let it implement TextConverter, NumberConverter, BinaryConverter or AttributeConverter.

  @ConvertedBy(Object.class)
//                   ^ WB120 'Object' is no converter. Let it implement TextConverter, NumberConverter, BinaryConverter or AttributeConverter.
  record Declared(String text) {}

  @Table("declared")
  record User(@PartitionKey String id, List<Declared> declared) {}
//                                                    ^ WB040 'declared' has the type Orders.Declared inside List<Orders.Declared>, whose own @ConvertedBy is wrong. Correct it where it is declared.

  @SuppressWarnings("rawtypes")
  static class RawCode implements AttributeConverter {
    @Override
    public AttributeValue toAttributeValue(Object value) {
      return AttributeValue.fromS("");
    }

    @Override
    public Object fromAttributeValue(AttributeValue value) {
      return "";
    }
  }

  abstract static class BothForms implements TextConverter<Currency>, NumberConverter<Currency> {
    @Override
    public AttributeValue toAttributeValue(Currency value) {
      return AttributeValue.fromS(value.getCurrencyCode());
    }

    @Override
    public Currency fromAttributeValue(AttributeValue value) {
      return Currency.getInstance(value.s());
    }
  }

  abstract static class OfContent implements ContentConverter<Currency> {}

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
