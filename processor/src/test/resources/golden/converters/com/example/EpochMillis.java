package com.example;

import dev.waybill.runtime.codec.NumberConverter;
import java.math.BigDecimal;
import java.time.Instant;

final class EpochMillis implements NumberConverter<Instant> {
  @Override
  public BigDecimal toNumber(Instant value) {
    return BigDecimal.valueOf(value.toEpochMilli());
  }

  @Override
  public Instant fromNumber(BigDecimal number) {
    return Instant.ofEpochMilli(number.longValueExact());
  }
}
