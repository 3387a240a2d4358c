package dev.waybill.runtime.blob;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The encryption context of KMS as S3 takes it: base64 of a JSON object of strings, in UTF-8. */
final class EncryptionContext {
  private static final char LAST_CONTROL = 0x1F;

  private EncryptionContext() {}

  /** Returns the header; equal contexts have equal headers. */
  static String header(Map<String, String> context) {
    StringBuilder json = new StringBuilder("{");
    new TreeMap<>(context)
        .forEach(
            (name, value) -> {
              if (json.length() > 1) {
                json.append(',');
              }
              quote(name, json);
              json.append(':');
              quote(value, json);
            });
    return Base64.getEncoder().encodeToString(Utf8.encode(json.append('}').toString()));
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c <= LAST_CONTROL) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
