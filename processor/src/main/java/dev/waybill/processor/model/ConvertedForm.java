package dev.waybill.processor.model;

/** What a converter stores. */
public enum ConvertedForm {
  TEXT("TextConverter"),
  NUMBER("NumberConverter"),
  BINARY("BinaryConverter"),
  /** Any type of DynamoDB. */
  ANY("AttributeConverter");

  private final String converter;

  ConvertedForm(String converter) {
    this.converter = converter;
  }

  /** The interface of the runtime that says so. */
  public String converter() {
    return converter;
  }
}
