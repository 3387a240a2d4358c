package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.*;
import dev.waybill.runtime.codec.*;
import java.math.*;
import java.time.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Orders {
  @Table("abstract")
  record Abstract(@PartitionKey String id, @ConvertedBy(AbstractCode.class) Currency currency) {}
//                                                                  ^ WB121 'Orders.AbstractCode' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("interface")
  record Interface(@PartitionKey String id, @ConvertedBy(OfText.class) Currency currency) {}
//                                                             ^ WB121 'Orders.OfText' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("inner")
  record Inner(@PartitionKey String id, @ConvertedBy(InnerCode.class) Currency currency) {}
//                                                            ^ WB121 'Orders.InnerCode' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("generic")
  record Generic(@PartitionKey String id, @ConvertedBy(GenericCode.class) Currency currency) {}
//                                                                ^ WB121 'Orders.GenericCode' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("hidden")
  record Hidden(@PartitionKey String id, @ConvertedBy(HiddenCode.class) Currency currency) {}
//                                                              ^ WB121 'Orders.HiddenCode' has no constructor that the DAO can call. Make it, and a constructor without parameters and checked exceptions, public or package-private.

  @Table("no-constructor")
  record NoConstructor(
      @PartitionKey String id, @ConvertedBy(ConfiguredCode.class) List<Currency> currencies) {}
//                                                        ^ WB121 'Orders.ConfiguredCode' has no constructor that the DAO can call. Make it, and a constructor without parameters and checked exceptions, public or package-private.

  @ConvertedBy(AbstractDeclared.class)
//                             ^ WB121 'Orders.AbstractDeclared' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.
  record Declared(String text) {}

  abstract static class AbstractDeclared implements TextConverter<Declared> {}

  interface OfText extends TextConverter<Currency> {}

  abstract static class AbstractCode extends Code {}

  class InnerCode extends Code {}

  static class GenericCode<T> extends Code {}

  private static class HiddenCode extends Code {}

  static class ConfiguredCode extends Code {
    ConfiguredCode(String prefix) {}
  }

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
