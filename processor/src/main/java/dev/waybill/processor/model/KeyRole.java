package dev.waybill.processor.model;

/** Whether an attribute is a part of a key that is put together from several. */
public enum KeyRole {
  NONE,
  /** Of the key of the table, in which alone it is stored. */
  TABLE,
  /** Of the key of an index, beside which it is stored. */
  INDEX
}
