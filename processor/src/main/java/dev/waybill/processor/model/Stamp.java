package dev.waybill.processor.model;

/** What Waybill itself gives to a component, or does because of it, when its record is stored. */
public enum Stamp {
  VERSION("@Version"),
  TIME_TO_LIVE("@TimeToLive"),
  CREATED_AT("@CreatedAt"),
  UPDATED_AT("@UpdatedAt"),
  GENERATED_ID("@GeneratedId");

  private final String annotation;

  Stamp(String annotation) {
    this.annotation = annotation;
  }

  /** As users write it. */
  public String annotation() {
    return annotation;
  }
}
