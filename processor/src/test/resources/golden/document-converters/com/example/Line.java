package com.example;

import dev.waybill.annotations.BigJson;
import dev.waybill.annotations.ConvertedBy;
import dev.waybill.annotations.Document;
import dev.waybill.runtime.codec.TextConverter;
import java.util.Currency;
import java.util.List;
import java.util.Map;

@Document
public record Line(
    @ConvertedBy(Code.class) Currency currency,
    @ConvertedBy(Code.class) Map<String, List<Currency>> others,
    @BigJson List<String> notes) {
  public static final class Code implements TextConverter<Currency> {
    @Override
    public String toText(Currency value) {
      return value.getCurrencyCode();
    }

    @Override
    public Currency fromText(String text) {
      return Currency.getInstance(text);
    }
  }
}
