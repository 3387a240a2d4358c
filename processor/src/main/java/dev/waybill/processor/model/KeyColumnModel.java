package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;

/**
 * An attribute that is a key as DynamoDB knows it.
 *
 * @param name that of the attribute
 * @param site the narrowest place that says it
 */
public record KeyColumnModel(String name, Wire wire, Site site) {

  static KeyColumnModel of(ComposedKeyModel key) {
    return new KeyColumnModel(key.attributeName(), Wire.STRING, key.nameSite());
  }

  static KeyColumnModel of(AttributeModel attribute) {
    return new KeyColumnModel(
        attribute.attributeName(), Wire.of(attribute.type()), attribute.nameSite());
  }

  /** Whether another key can be the same key of one table. */
  public boolean agrees(KeyColumnModel other) {
    return name.equals(other.name) && wire == other.wire;
  }
}
