package dev.waybill.guide;

import dev.waybill.runtime.codec.NumberConverter;
import java.math.BigDecimal;

// snippet: number
final class Euros implements NumberConverter<Price> {
  @Override
  public BigDecimal toNumber(Price money) {
    return BigDecimal.valueOf(money.cents(), 2);
  }

  @Override
  public Price fromNumber(BigDecimal number) {
    return new Price(number.movePointRight(2).longValueExact());
  }
}
// end
