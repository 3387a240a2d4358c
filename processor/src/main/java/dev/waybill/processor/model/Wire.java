package dev.waybill.processor.model;

/** The types of DynamoDB that a single value can have. */
public enum Wire {
  STRING,
  NUMBER,
  BINARY,
  BOOLEAN
}
