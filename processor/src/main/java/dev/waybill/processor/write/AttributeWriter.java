package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.BigPlan;
import dev.waybill.processor.plan.ConverterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the constant of an attribute. */
final class AttributeWriter {
  private final ValueWriter values;
  private final KindWriter kinds;

  /**
   * @param record what the attributes are of: a record, or any
   * @param spelledOut the types that have to be named with their package
   * @param converters those that have a constant
   */
  AttributeWriter(TypeName record, Set<TypeRef> spelledOut, List<ConverterPlan> converters) {
    this.values = new ValueWriter(spelledOut, converters);
    this.kinds = new KindWriter(record, values);
  }

  /** A constant for users. */
  FieldSpec writePublic(AttributePlan attribute) {
    return constant(attribute)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .build();
  }

  /** A constant that only the DAO needs. */
  FieldSpec writePrivate(AttributePlan attribute) {
    return constant(attribute)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .build();
  }

  /** A constant of a nested class that is private as a whole. */
  FieldSpec writeNested(AttributePlan attribute) {
    return constant(attribute).addModifiers(Modifier.STATIC, Modifier.FINAL).build();
  }

  private FieldSpec.Builder constant(AttributePlan attribute) {
    return FieldSpec.builder(type(attribute), attribute.constant())
        .addAnnotations(Code.deprecated(attribute.deprecation()))
        .initializer(Code.assigned(creation(attribute, place(attribute))));
  }

  /** The type of an attribute. */
  ParameterizedTypeName type(AttributePlan attribute) {
    return kinds.attribute(attribute.attributeClass(), attribute.type());
  }

  /**
   * An instance of an attribute.
   *
   * @param place its name, or its path
   */
  CodeBlock creation(AttributePlan attribute, CodeBlock place) {
    return Code.call(
        CodeBlock.of("new $T<>", type(attribute).rawType), arguments(attribute, place));
  }

  private static CodeBlock place(AttributePlan attribute) {
    CodeBlock name = Code.text(attribute.attributeName());
    return attribute.formerNames().isEmpty()
        ? name
        : formerly(Code.call(CodeBlock.of("$T.of", Targets.PATH), name), attribute);
  }

  /** A path that knows the names that its last step had before. */
  static CodeBlock formerly(CodeBlock path, AttributePlan attribute) {
    List<CodeBlock> names = attribute.formerNames().stream().map(Code::text).toList();
    return names.isEmpty()
        ? path
        : Code.chain(path, List.of(Code.call(CodeBlock.of("formerly"), names)));
  }

  private List<CodeBlock> arguments(AttributePlan attribute, CodeBlock place) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(place);
    attribute
        .big()
        .ifPresentOrElse(
            big -> {
              arguments.add(content(big));
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

  private static CodeBlock content(BigPlan big) {
    return big.json()
        .map(ConverterWriter::content)
        .orElseGet(() -> CodeBlock.of("$T.$L", Targets.CONTENT, big.content()));
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
