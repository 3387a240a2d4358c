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
  record Other(@PartitionKey String id, @BigJson(converter = Texts.class) List<Integer> list) {}
//                                                                ^ WB128 'Orders.Texts' converts List<String>, and 'list' is of type List<Integer>. Let it implement ContentConverter<List<Integer>>.

  @Table("none")
  record None(@PartitionKey String id, @BigJson(converter = String.class) List<String> list) {}
//                                                                ^ WB128 'String' converts no content, and 'list' is of type List<String>. Let it implement ContentConverter<List<String>>.

  @Table("primitive")
  record Primitive(@PartitionKey String id, @BigJson(converter = int.class) List<String> list) {}
//                                                                  ^ WB128 'int' converts no content, and 'list' is of type List<String>. Let it implement ContentConverter<List<String>>.

  @Table("values")
  record Values(@PartitionKey String id, @BigJson(converter = OfValues.class) Currency currency) {}
//                                                                    ^ WB128 'Orders.OfValues' converts no content, and 'currency' is of type Currency. Let it implement ContentConverter<Currency>.

  @Table("abstract")
  record Abstract(@PartitionKey String id, @BigJson(converter = AbstractTexts.class) List<String> list) {}
//                                                                           ^ WB128 'Orders.AbstractTexts' is nothing that the DAO can make an instance of. Name a class that is not abstract, not generic, and not inside an instance of another.

  @Table("hidden")
  record Hidden(@PartitionKey String id, @BigJson(converter = HiddenTexts.class) List<String> list) {}
//                                                                       ^ WB128 'Orders.HiddenTexts' has no constructor that the DAO can call. Make it, and a constructor without parameters and checked exceptions, public or package-private.

  static class Texts implements ContentConverter<List<String>> {
    @Override
    public void write(List<String> value, java.io.OutputStream out) {}

    @Override
    public List<String> read(java.io.InputStream in) {
      return List.of();
    }
  }

  abstract static class AbstractTexts extends Texts {}

  private static class HiddenTexts extends Texts {}

  abstract static class OfValues implements TextConverter<Currency> {}
}
