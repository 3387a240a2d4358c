package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.*;
import dev.waybill.runtime.codec.*;
import java.math.*;
import java.time.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public class Orders {
  @Table("keys")
  @GlobalIndex(name = "byMoney", partitionKey = "other")
//                                              ^ WB086 The index 'byMoney' cannot have 'other' in its keys, because it is of type Orders.Money, and DynamoDB's keys are text, numbers or binary. Name another component.
  record Keys(@PartitionKey Money money, @SortKey long at, Money other) {}
//                                ^ WB024 The key 'money' is of type Orders.Money, and 'Orders.OfMoney' may store anything. Let it implement TextConverter, NumberConverter or BinaryConverter.

  @Table("places")
  record Places(
      @PartitionKey String id,
      Set<Money> set,
//               ^ WB042 'set' has the type Set<Orders.Money>, and 'Orders.OfMoney' may store anything, while DynamoDB's sets hold text, numbers or binary only. Let it implement TextConverter, NumberConverter or BinaryConverter, or use List<Orders.Money>.
      Map<Money, String> byMoney,
//                       ^ WB041 'byMoney' has the type Map<Orders.Money, String>, and 'Orders.OfMoney' stores something else than text. Let it implement TextConverter, or use another key.
      SortedSet<Size> sizes,
//                    ^ WB042 'sizes' has the type SortedSet<Orders.Size>, and Orders.Size has no order of its own. Use Set<Orders.Size>.
      Map<Size, String> bySize,
//                      ^ WB041 'bySize' has the type Map<Orders.Size, String>, and 'Orders.OfSize' stores something else than text. Let it implement TextConverter, or use another key.
      @Attribute(defaultValue = "1") Size size) {}
//                              ^ WB062 'size' is of type Orders.Size, and only single values of text, numbers, booleans, enums, dates and times can have a default. Remove it.

  @Table("hidden")
  record Hidden(
      @PartitionKey String id,
      com.example.other.Elsewhere elsewhere,
//                                ^ WB044 'elsewhere' has the type Elsewhere, whose converter 'Elsewhere.Converter' its DAO cannot make. Make it, and its constructor, public.
      @ConvertedBy(OfSecret.class) List<Secret> secrets,
//                                              ^ WB044 'secrets' has the type Orders.Secret, and its DAO cannot see Orders.Secret. Make that, and what it is in, public or package-private.
      @BigJson Map<String, Secret> json) {}
//                                 ^ WB044 'json' has the type Map<String, Orders.Secret>, and its DAO cannot see Orders.Secret. Make that, and what it is in, public or package-private.

  private record Secret(String text) {}

  static class OfSecret implements TextConverter<Secret> {
    @Override
    public String toText(Secret value) {
      return value.text();
    }

    @Override
    public Secret fromText(String text) {
      return new Secret(text);
    }
  }

  @Table("both")
  record Both(@PartitionKey String id, @BigText @BigJson String text, @BigJson @PartitionKey List<String> key) {}
//                                              ^ WB052 'text' has both @BigText and @BigJson. Keep @BigText if it is text, @BigBinary if it is binary, or @BigJson if it is a value of another type.
//                                                                    ^ WB025 'key' is a key, which stays in the item: a key cannot be big. Remove @BigJson.
//                                                                             ^ WB021 'key' cannot be the partition key, because 'id' is. A second key is a @SortKey.

  @Table("settings")
  record Settings(
      @PartitionKey String id,
      @BigJson(key = "a", contentType = "json", store = " ", encoding = "gz", inlineUpTo = -1)
//                   ^ WB055 The key 'a' has to contain {sha256} once, at its end, for content is found by its digest. Write one such as "{table}/{sha256}".
//                                      ^ WB054 'json' is no content type. Write a type and a subtype, such as "application/json".
//                                                      ^ WB053 The name of a store cannot be blank. Leave 'store' out to use the default store, or name another.
//                                                                      ^ WB071 No store knows an encoding as 'gz'. Did you mean 'gzip'?
//                                                                                         ^ WB059 'inlineUpTo' cannot be -1. Write 1 to 409600 bytes, since DynamoDB takes no larger item, or leave it out to keep all content in S3.
          List<String> list) {}

  @ConvertedBy(OfMoney.class)
  public record Money(long cents) {}

  static class OfMoney implements AttributeConverter<Money> {
    @Override
    public AttributeValue toAttributeValue(Money value) {
      return AttributeValue.fromN("" + value.cents());
    }

    @Override
    public Money fromAttributeValue(AttributeValue value) {
      return new Money(Long.parseLong(value.n()));
    }
  }

  @ConvertedBy(OfSize.class)
  record Size(int width, int height) {}

  static class OfSize implements NumberConverter<Size> {
    @Override
    public BigDecimal toNumber(Size value) {
      return BigDecimal.valueOf(value.width() * 1000L + value.height());
    }

    @Override
    public Size fromNumber(BigDecimal number) {
      return new Size(number.intValueExact() / 1000, number.intValueExact() % 1000);
    }
  }

  @Table("shared")
  public record Shared(
      @PartitionKey String id,
      @ConvertedBy(OfMoney.class) Money money,
      @BigJson(converter = OfList.class) List<String> list) {}

  static class OfList implements ContentConverter<List<String>> {
    @Override
    public void write(List<String> value, java.io.OutputStream out) {}

    @Override
    public List<String> read(java.io.InputStream in) {
      return List.of();
    }
  }

  @Projection(of = Keys.class)
  record Part(@ConvertedBy(OfMoney.class) Money other) {}
//            ^ WB093 @ConvertedBy on 'other' is for 'Orders.Keys' to say, and holds here as well. Remove it.

  record NoTable(@ConvertedBy(OfMoney.class) Money money, @BigJson List<String> list) {}
//               ^ WB005 @ConvertedBy on 'money' has no effect, because 'Orders.NoTable' is no table. Annotate the record with @Table("…"), or remove @ConvertedBy.
//                                                        ^ WB005 @BigJson on 'list' has no effect, because 'Orders.NoTable' is no table. Annotate the record with @Table("…"), or remove @BigJson.

  static class NoRecord {
    @ConvertedBy(OfMoney.class)
//  ^ WB004 @ConvertedBy belongs on a record component, and 'money' is a field of 'Orders.NoRecord'. Move it to a component of a record with @Table.
    Money money = new Money(1);
  }
}
