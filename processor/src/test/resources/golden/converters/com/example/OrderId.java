package com.example;

import dev.waybill.annotations.ConvertedBy;
import dev.waybill.runtime.codec.TextConverter;

/** Text. */
@ConvertedBy(OrderId.Converter.class)
public record OrderId(String text) implements Comparable<OrderId> {
  @Override
  public int compareTo(OrderId other) {
    return text.compareTo(other.text);
  }

  static final class Converter implements TextConverter<OrderId> {
    @Override
    public String toText(OrderId value) {
      return value.text();
    }

    @Override
    public OrderId fromText(String text) {
      return new OrderId(text);
    }
  }
}
