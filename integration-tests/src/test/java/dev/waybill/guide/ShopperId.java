package dev.waybill.guide;

import dev.waybill.annotations.ConvertedBy;
import dev.waybill.runtime.codec.TextConverter;

// snippet: text
@ConvertedBy(ShopperId.AsText.class)
record ShopperId(String country, int number) {
  static final class AsText implements TextConverter<ShopperId> {
    @Override
    public String toText(ShopperId id) {
      return id.country() + "-" + id.number();
    }

    @Override
    public ShopperId fromText(String text) {
      String[] parts = text.split("-", 2);
      return new ShopperId(parts[0], Integer.parseInt(parts[1]));
    }
  }
}
// end
