package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.waybill.processor.plan.DocumentFamilyPlan;
import dev.waybill.processor.plan.DocumentFamilyPlan.MemberPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the attributes of a family of documents as they are planned. */
public final class DocumentFamilyWriter {
  private static final String FAMILY = "FAMILY";

  private final DocumentFamilyPlan family;
  private final DocumentClassWriter classes;

  private DocumentFamilyWriter(DocumentFamilyPlan family) {
    this.family = family;
    this.classes = new DocumentClassWriter(family.attribute(), family.family(), family.labels());
  }

  /** The text of the source file. */
  public static String write(DocumentFamilyPlan family) {
    return new DocumentFamilyWriter(family).write();
  }

  private String write() {
    TypeSpec.Builder type =
        classes.start(
            Targets.DOCUMENT_FAMILY_ATTRIBUTE,
            family.isPublic(),
            family.deprecation(),
            family.hiddenLangNames(),
            "The attribute of {@link $T} documents inside a record, each of which is one of several types.");
    for (MemberPlan member : family.members()) {
      type.addMethod(as(member)).addMethod(is(member));
    }
    return classes.file(
        type.addType(codec())
            .addType(classes.kindClass())
            .addType(classes.partsClass().addField(constant()).build())
            .build());
  }

  private MethodSpec as(MemberPlan member) {
    ParameterizedTypeName type =
        ParameterizedTypeName.get(Types.of(member.type().attribute()), classes.root());
    return MethodSpec.methodBuilder(member.as())
        .addJavadoc("Returns the document as one of that type, whatever it is.")
        .addAnnotations(Code.deprecated(member.deprecation()))
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return new $T<>(here())", type.rawType)
        .build();
  }

  private MethodSpec is(MemberPlan member) {
    return MethodSpec.methodBuilder(member.is())
        .addJavadoc("Returns the condition that the document is of that type.")
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(Targets.CONDITION, classes.root()))
        .addStatement("return $L", Code.call(CodeBlock.of("isType"), Code.text(member.typeName())))
        .build();
  }

  private TypeSpec codec() {
    return TypeSpec.classBuilder(family.labels().codec())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(Targets.DOCUMENT_FAMILY_CODEC, classes.document()))
        .addMethod(
            MethodSpec.methodBuilder("family")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type())
                .addStatement("return $L", classes.constant(FAMILY))
                .build())
        .build();
  }

  private FieldSpec constant() {
    CodeBlock builder =
        Code.call(
            CodeBlock.of("$T.<$T>builder", Targets.DOCUMENT_FAMILY, classes.document()),
            Code.text(family.discriminator()));
    List<CodeBlock> calls = new ArrayList<>();
    family.members().stream().filter(m -> !m.fallback()).map(this::member).forEach(calls::add);
    family.members().stream().filter(MemberPlan::fallback).map(this::member).forEach(calls::add);
    calls.add(CodeBlock.of("build()"));
    return FieldSpec.builder(type(), FAMILY, Modifier.STATIC, Modifier.FINAL)
        .addAnnotations(Code.deprecated(family.membersDeprecation()))
        .initializer(Code.assigned(Code.chain(builder, calls)))
        .build();
  }

  private CodeBlock member(MemberPlan member) {
    return Code.call(
        CodeBlock.of(member.fallback() ? "fallback" : "member"),
        CodeBlock.of("$T.class", Types.of(member.type())),
        Code.text(member.typeName()),
        CodeBlock.of("$T.documentCodec()", Types.of(member.type().attribute())));
  }

  private ParameterizedTypeName type() {
    return ParameterizedTypeName.get(Targets.DOCUMENT_FAMILY, classes.document());
  }
}
