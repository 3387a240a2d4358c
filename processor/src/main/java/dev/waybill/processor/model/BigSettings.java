package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.Optional;

/**
 * A {@code @BigText}, a {@code @BigBinary} or a {@code @BigJson}.
 *
 * @param converter the class that writes and reads JSON, where the source names one
 */
public record BigSettings(
    Kind kind,
    Site site,
    Setting<String> store,
    Setting<String> key,
    Setting<String> contentType,
    Setting<String> encoding,
    Setting<Integer> inlineUpTo,
    Optional<ConverterModel> converter) {

  /** Which of the three. */
  public enum Kind {
    TEXT("@BigText"),
    BINARY("@BigBinary"),
    JSON("@BigJson");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** As users write it. */
    public String annotation() {
      return annotation;
    }
  }
}
