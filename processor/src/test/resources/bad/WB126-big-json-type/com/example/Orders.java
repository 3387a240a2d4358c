package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.*;
import dev.waybill.runtime.codec.*;
import java.math.*;
import java.time.*;
import java.util.*;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class Orders {
  @Table("basics")
  record Basics(
      @PartitionKey String id,
      @BigJson String text,
//    ^ WB126 'text' is of type String, which is text already. Use @BigText(contentType = "application/json").
      @BigJson int count,
//    ^ WB126 'count' is of type int, which is not big. Remove @BigJson.
      @BigJson byte[] bytes,
//    ^ WB126 'bytes' is of type byte[], which is binary already. Use @BigBinary.
      @BigJson java.nio.ByteBuffer buffer,
//    ^ WB126 'buffer' is of type ByteBuffer, which is binary already. Use @BigBinary.
      @BigJson Blob blob,
//    ^ WB126 'blob' is of type Blob, which is a handle of content, which nothing converts. Use @BigText(contentType = "application/json").
      @BigJson(converter = OfBlob.class) Blob converted,
//    ^ WB126 'converted' is of type Blob, which is a handle of content, which nothing converts. Use @BigText(contentType = "application/json").
      @BigJson(converter = OfText.class) String allowed) {}

  @Table("raw")
  @SuppressWarnings("rawtypes")
  record Raw(@PartitionKey String id, @BigJson List list, @BigJson Map<String, Set> sets) {}
//                                    ^ WB126 'list' is of type List, which does not say what is in it. Name its type arguments.
//                                                        ^ WB126 'sets' is of type Map<String, Set>, which does not say what is in it. Name its type arguments.

  static class OfBlob extends Base<Blob> {}

  static class OfText extends Base<String> {}

  static class Base<T> implements ContentConverter<T> {
    @Override
    public void write(T value, java.io.OutputStream out) {}

    @Override
    public T read(java.io.InputStream in) {
      throw new IllegalArgumentException();
    }
  }
}
