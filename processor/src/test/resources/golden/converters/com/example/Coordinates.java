package com.example;

import dev.waybill.runtime.codec.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class Coordinates implements AttributeConverter<double[]> {
  @Override
  public AttributeValue toAttributeValue(double[] value) {
    List<AttributeValue> numbers =
        Arrays.stream(value).mapToObj(n -> AttributeValue.fromN(Double.toString(n))).toList();
    return AttributeValue.fromL(numbers);
  }

  @Override
  public double[] fromAttributeValue(AttributeValue value) {
    return value.l().stream().mapToDouble(n -> Double.parseDouble(n.n())).toArray();
  }
}
