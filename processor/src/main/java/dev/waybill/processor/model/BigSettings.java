package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;

/** A {@code @BigText} or a {@code @BigBinary}. */
public record BigSettings(
    Kind kind,
    Site site,
    Setting<String> store,
    Setting<String> key,
    Setting<String> contentType,
    Setting<String> encoding,
    Setting<Integer> inlineUpTo) {

  /** Which of the two. */
  public enum Kind {
    TEXT("@BigText"),
    BINARY("@BigBinary");

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
