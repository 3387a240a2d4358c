package dev.waybill.guide;

import dev.waybill.runtime.codec.NumberConverter;
import java.math.BigDecimal;

final class Cents implements NumberConverter<Price> {
  @Override
  public BigDecimal toNumber(Price money) {
    return BigDecimal.valueOf(money.cents());
  }

  @Override
  public Price fromNumber(BigDecimal number) {
    return new Price(number.longValueExact());
  }
}
