package com.example;

import dev.waybill.runtime.codec.TextConverter;

final class Celsius implements TextConverter<Double> {
  @Override
  public String toText(Double value) {
    return value + " °C";
  }

  @Override
  public Double fromText(String text) {
    return Double.valueOf(text.replace(" °C", ""));
  }
}
