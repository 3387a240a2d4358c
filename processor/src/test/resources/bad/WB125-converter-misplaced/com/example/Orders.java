package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.*;
import dev.waybill.runtime.codec.*;
import java.math.*;
import java.time.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Orders {
  @Table("texts")
  record Texts(@PartitionKey String id, @BigText @ConvertedBy(Upper.class) String text) {}
//                                               ^ WB125 'text' has @BigText, which stores its content as a whole. Remove @ConvertedBy.

  @Table("bytes")
  record Bytes(@PartitionKey String id, @ConvertedBy(Upper.class) @BigBinary byte[] bytes) {}
//                                      ^ WB125 'bytes' has @BigBinary, which stores its content as a whole. Remove @ConvertedBy.

  @Table("json")
  record Json(@PartitionKey String id, @BigJson @ConvertedBy(Upper.class) List<String> texts) {}
//                                              ^ WB125 'texts' has @BigJson, which stores its content as a whole. Remove @ConvertedBy, or name a 'converter' in @BigJson.

  @Table("stamps")
  record Stamps(
      @PartitionKey String id,
      @Version @ConvertedBy(Upper.class) long version,
//             ^ WB125 'version' has @Version, which has a form of its own in the item. Remove @ConvertedBy.
      @CreatedAt @ConvertedBy(Upper.class) Instant createdAt,
//               ^ WB125 'createdAt' has @CreatedAt, which has a form of its own in the item. Remove @ConvertedBy.
      @TimeToLive @ConvertedBy(Upper.class) Instant expires) {}
//                ^ WB125 'expires' has @TimeToLive, which has a form of its own in the item. Remove @ConvertedBy.

  @Table("ids")
  record Ids(@PartitionKey @GeneratedId @ConvertedBy(Upper.class) String id) {}
//                                      ^ WB125 'id' has @GeneratedId, which has a form of its own in the item. Remove @ConvertedBy.

  /** What is given by a class of the user's may have any form. */
  @Table("supplied")
  record Supplied(@PartitionKey @GeneratedId(Given.class) @ConvertedBy(Upper.class) String id) {}

  static class Given implements java.util.function.Supplier<String> {
    @Override
    public String get() {
      return "";
    }
  }

  static class Upper implements TextConverter<String> {
    @Override
    public String toText(String value) {
      return value;
    }

    @Override
    public String fromText(String text) {
      return text;
    }
  }
}
