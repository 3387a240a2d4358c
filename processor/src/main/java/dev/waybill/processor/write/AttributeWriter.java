package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.BigPlan;
import dev.waybill.processor.plan.DaoPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constant of an attribute. */
final class AttributeWriter {
  private final ValueWriter values;
  private final KindWriter kinds;

  AttributeWriter(DaoPlan dao) {
    this.values = new ValueWriter(dao);
    this.kinds = new KindWriter(dao, values);
  }

  /** A constant for users. */
  FieldSpec write(AttributePlan attribute) {
    return write(attribute, Modifier.PUBLIC);
  }

  /** A constant that only the DAO needs. */
  FieldSpec writePrivate(AttributePlan attribute) {
    return write(attribute, Modifier.PRIVATE);
  }

  private FieldSpec write(AttributePlan attribute, Modifier visibility) {
    ParameterizedTypeName type = kinds.attribute(attribute.attributeClass(), attribute.type());
    return FieldSpec.builder(type, attribute.constant())
        .addAnnotations(Code.deprecated(attribute.deprecation()))
        .addModifiers(visibility, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            Code.assigned(Code.call(CodeBlock.of("new $T<>", type.rawType), arguments(attribute))))
        .build();
  }

  private List<CodeBlock> arguments(AttributePlan attribute) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(Code.text(attribute.attributeName()));
    attribute
        .big()
        .ifPresentOrElse(
            big -> {
              arguments.add(CodeBlock.of("$T.$L", Targets.CONTENT, big.content()));
              arguments.add(placement(big));
            },
            () -> arguments.addAll(types(attribute)));
    attribute.defaultValue().map(values::value).ifPresent(arguments::add);
    return arguments;
  }

  private List<CodeBlock> types(AttributePlan attribute) {
    return attribute.epochSecond()
        ? List.of(CodeBlock.of("$T.EPOCH_SECOND", Targets.CODECS))
        : kinds.arguments(attribute.attributeClass(), attribute.type());
  }

  private static CodeBlock placement(BigPlan big) {
    CodeBlock placement =
        Code.call(
            CodeBlock.of("$T.of", Targets.PLACEMENT),
            Code.text(big.template()),
            Code.text(big.contentType()));
    List<CodeBlock> calls = new ArrayList<>();
    big.store().map(name -> call("in", Code.text(name))).ifPresent(calls::add);
    big.encoding().map(name -> call("encoded", Code.text(name))).ifPresent(calls::add);
    big.inlineUpTo()
        .map(bytes -> call("inlineUpTo", CodeBlock.of("$L", Literals.number(bytes))))
        .ifPresent(calls::add);
    return calls.isEmpty() ? placement : Code.chain(placement, calls);
  }

  private static CodeBlock call(String method, CodeBlock argument) {
    return Code.call(CodeBlock.of("$L", method), argument);
  }
}
