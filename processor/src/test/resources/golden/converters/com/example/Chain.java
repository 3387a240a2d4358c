package com.example;

import dev.waybill.runtime.codec.AttributeConverter;
import dev.waybill.runtime.codec.Codecs;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A collection that is none of Java's. */
public record Chain<E>(List<E> links) {
  static final class Converter implements AttributeConverter<Chain<String>> {
    @Override
    public AttributeValue toAttributeValue(Chain<String> value) {
      return Codecs.list(Codecs.STRING).encode(value.links());
    }

    @Override
    public Chain<String> fromAttributeValue(AttributeValue value) {
      return new Chain<>(Codecs.list(Codecs.STRING).decode(value));
    }
  }
}
