package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Stamp;

/**
 * The class of an attribute. It decides what conditions and updates can do with it: only what sorts
 * as it is stored is compared by order, only numbers can be added to, and only what a reader can do
 * without can be removed.
 *
 * @param simpleName its name in the runtime, unless it is of a document
 */
public record AttributeClass(String simpleName, Form form) {

  /** What it takes beside the record and the name. */
  public enum Form {
    /** Nothing: its type is settled. */
    BARE,
    /** A type with its codec. */
    CODED,
    /** The type of its elements too, with the codecs of both. */
    SET,
    /** What its elements are. */
    LIST,
    /** What its keys and its values are. */
    MAP,
    /** Nothing: its class is one that is written for the document. */
    DOCUMENT,
    /** A type of content, and where that goes. */
    BIG
  }

  static AttributeClass of(AttributeModel attribute) {
    if (attribute.isBig()) {
      return new AttributeClass("BigAttribute", Form.BIG);
    }
    if (attribute.has(Stamp.VERSION)) {
      return new AttributeClass("VersionAttribute", Form.CODED);
    }
    if (attribute.has(Stamp.CREATED_AT) || attribute.has(Stamp.UPDATED_AT)) {
      return new AttributeClass("TimestampAttribute", Form.BARE);
    }
    ValueKind kind = ValueKind.of(attribute.type());
    if (attribute.isKey() || attribute.isIndexPart()) {
      return new AttributeClass(
          (kind.isNumber() ? "Number" : kind.word()) + "KeyAttribute", formOf(kind));
    }
    boolean removable = !isPrimitive(attribute) || attribute.defaultText().isPresent();
    if (removable) {
      return nested(attribute.type());
    }
    return new AttributeClass(
        kind == ValueKind.VALUE ? "PlainAttribute" : kind.word() + "Attribute", formOf(kind));
  }

  /** The class of what is inside a collection, and of what a reader can do without. */
  public static AttributeClass nested(AttributeType type) {
    ValueKind kind = ValueKind.of(type);
    String prefix =
        switch (kind) {
          case COMPARABLE, INT, LONG, DECIMAL, VALUE -> "Nullable";
          case TEXT, BINARY, SET, LIST, MAP, DOCUMENT -> "";
        };
    return new AttributeClass(prefix + kind.word() + "Attribute", formOf(kind));
  }

  private static Form formOf(ValueKind kind) {
    return switch (kind) {
      case TEXT -> Form.BARE;
      case SET -> Form.SET;
      case LIST -> Form.LIST;
      case MAP -> Form.MAP;
      case DOCUMENT -> Form.DOCUMENT;
      default -> Form.CODED;
    };
  }

  static boolean isPrimitive(AttributeModel attribute) {
    return (attribute.type() instanceof Simple simple && simple.primitive())
        || (attribute.type() instanceof Converted converted && converted.primitive());
  }
}
