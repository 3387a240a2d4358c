package dev.waybill.processor.plan;

import dev.waybill.processor.defaults.DefaultValue;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.DocumentsIn;
import dev.waybill.processor.model.Stamp;
import java.util.List;
import java.util.Optional;

/**
 * One attribute of a DAO.
 *
 * @param constant the name of its constant
 * @param accessor the component that it stands for
 * @param formerNames the names that the attribute had before
 * @param epochSecond whether it is a time that is stored in seconds, as DynamoDB expires items by
 * @param big where its content goes, if it is big
 * @param stamp what Waybill does with it
 * @param supplier what gives its ids, if that is not Waybill itself
 * @param required whether a reader fails where it is absent
 * @param deprecation the gravest of what its constant mentions
 * @param accessorDeprecation that of the component alone
 */
public record AttributePlan(
    String constant,
    String accessor,
    String attributeName,
    List<String> formerNames,
    AttributeClass attributeClass,
    AttributeType type,
    boolean epochSecond,
    Optional<DefaultValue> defaultValue,
    Optional<BigPlan> big,
    Optional<Stamp> stamp,
    Optional<SupplierPlan> supplier,
    boolean required,
    Deprecation deprecation,
    Deprecation accessorDeprecation) {

  /** Whether a record gets another value for it when it is stored. */
  public boolean isStamped() {
    return stamp.filter(s -> s != Stamp.TIME_TO_LIVE || epochSecond).isPresent();
  }

  /** Whether documents are in it, whatever it is itself. */
  public boolean holdsDocuments() {
    return DocumentsIn.type(type).findAny().isPresent();
  }

  /** Whether it is a document, or one of a family, rather than something that holds some. */
  public boolean isDocument() {
    return type instanceof DocumentOf;
  }

  boolean has(Stamp other) {
    return stamp.filter(s -> s == other).isPresent();
  }
}
