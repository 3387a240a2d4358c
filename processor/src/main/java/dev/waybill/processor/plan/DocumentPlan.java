package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TypeRef;
import java.util.List;
import java.util.Set;

/**
 * The class of a document's attributes, with every name allocated and every decision made.
 *
 * @param attribute the class that is written
 * @param converters each converter of the user's, once
 * @param deprecation that of the record, which the whole class mentions
 * @param constructorDeprecation that of the record's canonical constructor
 * @param spelledOut types that a constant hides, so that code names them with their package
 * @param hiddenLangNames classes of {@code java.lang} that another class of the package hides
 */
public record DocumentPlan(
    TypeRef attribute,
    TypeRef record,
    boolean isPublic,
    List<DocumentPartPlan> parts,
    List<ConverterPlan> converters,
    DocumentLabels labels,
    Deprecation deprecation,
    Deprecation constructorDeprecation,
    Set<TypeRef> spelledOut,
    Set<String> hiddenLangNames) {

  /** Its components as attributes, in their order. */
  public List<AttributePlan> attributes() {
    return parts.stream().map(DocumentPartPlan::attribute).toList();
  }
}
