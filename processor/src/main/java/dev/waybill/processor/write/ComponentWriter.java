package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.waybill.processor.plan.AttributePlan;

/** Writes how a component gets into an item, or into a document, and out of it again. */
final class ComponentWriter {
  private final CodeBlock constants;
  private final String record;
  private final String item;

  /**
   * @param constants what stands before the name of a constant
   * @param record the variable that holds the record
   * @param item the variable that holds the item
   */
  ComponentWriter(CodeBlock constants, String record, String item) {
    this.constants = constants;
    this.record = record;
    this.item = item;
  }

  /** A statement. */
  CodeBlock put(AttributePlan attribute) {
    return Code.call(
        CodeBlock.of("$L.put", item),
        field(constants, attribute),
        CodeBlock.of("$L.$L()", record, attribute.accessor()));
  }

  /** An expression. */
  CodeBlock get(AttributePlan attribute) {
    return CodeBlock.of(
        "$L.$L($L)", item, attribute.required() ? "require" : "get", field(constants, attribute));
  }

  /** What stands for an attribute in its place among the constants. */
  CodeBlock part(AttributePlan attribute) {
    return field(constants, attribute);
  }

  /** What stands for an attribute where it is written, read, or asked for. */
  static CodeBlock field(AttributePlan attribute) {
    return field(CodeBlock.of(""), attribute);
  }

  private static CodeBlock field(CodeBlock constants, AttributePlan attribute) {
    return CodeBlock.of(
        "$L$L$L", constants, attribute.constant(), attribute.isDocument() ? ".field()" : "");
  }
}
