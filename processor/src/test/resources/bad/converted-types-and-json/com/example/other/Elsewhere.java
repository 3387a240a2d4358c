package com.example.other;

import dev.waybill.annotations.ConvertedBy;
import dev.waybill.runtime.codec.TextConverter;

@ConvertedBy(Elsewhere.Converter.class)
public record Elsewhere(String text) {
  static class Converter implements TextConverter<Elsewhere> {
    @Override
    public String toText(Elsewhere value) {
      return value.text();
    }

    @Override
    public Elsewhere fromText(String text) {
      return new Elsewhere(text);
    }
  }
}
