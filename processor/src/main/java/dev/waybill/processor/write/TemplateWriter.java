package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.KeyPlan;
import dev.waybill.processor.plan.PartPlan;
import dev.waybill.processor.plan.TemplatePlan;
import dev.waybill.processor.plan.TemplatePlan.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the constants of keys that are put together, and values of these. */
final class TemplateWriter {
  private TemplateWriter() {}

  static List<FieldSpec> constants(DaoPlan dao) {
    ValueWriter values = new ValueWriter(dao.spelledOut(), dao.converters());
    List<FieldSpec> constants = new ArrayList<>();
    dao.composed().parts().forEach(part -> constants.add(part(part, values)));
    Stream.concat(dao.composed().ofTable().stream(), dao.composed().ofIndexes().stream())
        .forEach(template -> constants.add(template(template)));
    return constants;
  }

  private static FieldSpec part(PartPlan part, ValueWriter values) {
    KeyPlan key = part.key();
    return FieldSpec.builder(
            ParameterizedTypeName.get(Targets.KEY_PART, Types.of(key.type())), key.constant())
        .addAnnotations(Code.deprecated(key.typeDeprecation()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            Code.assigned(
                Code.call(
                    CodeBlock.of("$T.of", Targets.KEY_PART),
                    Code.text(part.component()),
                    values.codec(key.type()))))
        .build();
  }

  private static FieldSpec template(TemplatePlan template) {
    CodeBlock first =
        Code.call(CodeBlock.of("$T.of", Targets.KEY_TEMPLATE), Code.text(template.attributeName()));
    return FieldSpec.builder(Targets.KEY_TEMPLATE, template.constant())
        .addAnnotations(
            Code.deprecated(
                template.keys().stream()
                    .map(KeyPlan::typeDeprecation)
                    .reduce(Deprecation.NONE, Deprecation::and)))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            Code.assigned(
                Code.chain(first, template.pieces().stream().map(TemplateWriter::piece).toList())))
        .build();
  }

  private static CodeBlock piece(Piece piece) {
    return piece
        .part()
        .map(part -> CodeBlock.of("part($L)", part.key().constant()))
        .orElseGet(() -> Code.call(CodeBlock.of("text"), Code.text(piece.text().orElseThrow())));
  }

  /** A key of what a method takes. */
  static CodeBlock given(TemplatePlan template) {
    return value(template, part -> CodeBlock.of("$L", part.key().parameter()));
  }

  /** A key of what a record has. */
  static CodeBlock of(TemplatePlan template, String record) {
    return value(template, part -> CodeBlock.of("$L.$L()", record, part.component()));
  }

  private static CodeBlock value(TemplatePlan template, Function<PartPlan, CodeBlock> value) {
    return Code.call(
        CodeBlock.of("$L.with", template.constant()),
        template.parts().stream().map(part -> with(part.key(), value.apply(part))).toList());
  }

  /** A part of what a method takes. */
  static CodeBlock given(KeyPlan part) {
    return with(part, CodeBlock.of("$L", part.parameter()));
  }

  private static CodeBlock with(KeyPlan part, CodeBlock value) {
    return Code.call(CodeBlock.of("$L.with", part.constant()), value);
  }
}
