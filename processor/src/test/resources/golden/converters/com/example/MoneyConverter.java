package com.example;

import dev.waybill.runtime.codec.NumberConverter;
import java.math.BigDecimal;

final class MoneyConverter implements NumberConverter<Money> {
  @Override
  public BigDecimal toNumber(Money value) {
    return value.amount();
  }

  @Override
  public Money fromNumber(BigDecimal number) {
    return new Money(number);
  }
}
