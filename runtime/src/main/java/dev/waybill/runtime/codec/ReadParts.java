package dev.waybill.runtime.codec;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of one item, each taken apart once. Not safe for use by several threads. */
final class ReadParts {
  private @Nullable Map<KeyTemplate, Map<String, String>> byTemplate;

  /**
   * Returns a component that stands in a key.
   *
   * @throws CodecException if the key is not one of the template
   */
  <V> V get(KeyTemplate template, String key, KeyPart<V> part) {
    Map<KeyTemplate, Map<String, String>> known = byTemplate;
    if (known == null) {
      known = new HashMap<>(); // Most items have no such key.
      byTemplate = known;
    }
    String text =
        known.computeIfAbsent(template, unused -> template.split(key)).get(part.component());
    if (text == null) {
      throw new IllegalArgumentException("the key " + template + " has no part " + part);
    }
    try {
      return part.fromText(text);
    } catch (CodecException e) {
      throw new CodecException(
          "holds a key of the template "
              + template
              + " whose part "
              + part.component()
              + " "
              + e.getMessage(),
          e);
    }
  }
}
