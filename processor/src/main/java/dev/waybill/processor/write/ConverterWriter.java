package dev.waybill.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.model.UserType;
import dev.waybill.processor.plan.ConverterPlan;
import dev.waybill.processor.plan.JsonPlan;
import javax.lang.model.element.Modifier;

/** Writes how values are converted by classes of the user's, and by Jackson. */
final class ConverterWriter {
  private ConverterWriter() {}

  /** The constant that holds the codec. It has to stand before the attributes. */
  static FieldSpec constant(ConverterPlan plan) {
    return field(plan).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL).build();
  }

  /** The same in a nested class that is private as a whole. */
  static FieldSpec nested(ConverterPlan plan) {
    return field(plan).addModifiers(Modifier.STATIC, Modifier.FINAL).build();
  }

  private static FieldSpec.Builder field(ConverterPlan plan) {
    TypeName type = ParameterizedTypeName.get(codecOf(plan), Types.of(plan.type()));
    return FieldSpec.builder(type, plan.constant())
        .addAnnotations(Code.deprecated(deprecation(plan)))
        .initializer(Code.assigned(codec(plan.converter())));
  }

  /** The codec of what a converter stores. */
  static CodeBlock codec(TypeRef converter) {
    return Code.call(
        CodeBlock.of("$T.converted", Targets.CODECS),
        CodeBlock.of("new $T()", Types.of(converter)));
  }

  private static ClassName codecOf(ConverterPlan plan) {
    return switch (plan.type().form()) {
      case TEXT -> Targets.TEXT_CODEC;
      case NUMBER, BINARY -> Targets.SCALAR_CODEC;
      case ANY -> Targets.VALUE_CODEC;
    };
  }

  private static Deprecation deprecation(ConverterPlan plan) {
    return plan.type().names().stream()
        .map(UserType::deprecation)
        .reduce(Deprecation.NONE, Deprecation::and);
  }

  /** What turns a value into content. */
  static CodeBlock content(JsonPlan json) {
    return Code.call(CodeBlock.of("$T.of", Targets.CONTENT), converter(json));
  }

  private static CodeBlock converter(JsonPlan json) {
    if (json.converter().isPresent()) {
      return CodeBlock.of("new $T()", Types.of(json.converter().get()));
    }
    TypeName type = JavaTypeNames.of(json.type());
    CodeBlock literal =
        json.type().isGeneric()
            ? CodeBlock.of("new $T() {}", ParameterizedTypeName.get(Targets.TYPE_REFERENCE, type))
            : CodeBlock.of("$T.class", type);
    return Code.call(CodeBlock.of("$T.of", Targets.JACKSON_CONVERTER), literal);
  }
}
