package dev.waybill.runtime.blob;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, where anything that would not come back as it was is refused. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  static byte[] encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new IllegalArgumentException(
              "the text has half of a surrogate pair at index "
                  + i
                  + ", which is not valid Unicode");
        }
        i++;
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The replacement character is what invalid bytes become, but it may also stand in the text.
    return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes);
  }

  private static String decodeStrictly(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("holds content that is not valid UTF-8", e);
    }
  }
}
