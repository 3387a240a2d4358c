package dev.waybill.runtime.table;

import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys as messages show them. */
final class KeyText {
  private static final int MAX_BINARY = 32;

  private KeyText() {}

  /** Returns a key as <code>{host="example.org", id=7}</code>. */
  static String of(Map<String, AttributeValue> key) {
    StringBuilder text = new StringBuilder("{");
    key.forEach(
        (name, value) ->
            text.append(text.length() == 1 ? "" : ", ").append(name).append('=').append(of(value)));
    return text.append('}').toString();
  }

  private static String of(AttributeValue value) {
    return switch (value.type()) {
      case S -> '"' + value.s() + '"';
      case N -> value.n();
      case B -> binary(value.b().asByteArrayUnsafe());
      default -> value.type().toString();
    };
  }

  private static String binary(byte[] bytes) {
    int shown = Math.min(bytes.length, MAX_BINARY);
    return "0x" + HexFormat.of().formatHex(bytes, 0, shown) + (shown < bytes.length ? "…" : "");
  }
}
