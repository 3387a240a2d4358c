package dev.waybill.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.DocumentLabels;
import dev.waybill.processor.plan.DocumentPlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the nested class that turns a document into a map of DynamoDB and back. */
final class DocumentCodecWriter {
  private final DocumentPlan document;
  private final DocumentLabels labels;
  private final ClassName record;
  private final ComponentWriter components;

  private DocumentCodecWriter(DocumentPlan document) {
    this.document = document;
    this.labels = document.labels();
    this.record = Types.of(document.record());
    this.components =
        new ComponentWriter(CodeBlock.of("$L.", labels.parts()), labels.record(), labels.item());
  }

  static TypeSpec write(DocumentPlan document, DocumentClassWriter classes) {
    DocumentCodecWriter writer = new DocumentCodecWriter(document);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(document.labels().codec())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(Targets.DOCUMENT_CODEC, classes.document()))
            .addMethod(writer.writeMethod())
            .addMethod(writer.readMethod());
    writer.describeMethod().ifPresent(type::addMethod);
    return type.build();
  }

  private MethodSpec writeMethod() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addAnnotations(Code.deprecated(DaoPlan.accessorsDeprecation(document.attributes())))
            .addModifiers(Modifier.PUBLIC)
            .addParameter(record, labels.record())
            .addParameter(Targets.ITEM_WRITER, labels.item());
    document.attributes().forEach(attribute -> method.addStatement(components.put(attribute)));
    return method.build();
  }

  private MethodSpec readMethod() {
    List<CodeBlock> read = document.attributes().stream().map(components::get).toList();
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addAnnotations(Code.deprecated(document.constructorDeprecation()))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Targets.ITEM_READER, labels.item())
        .returns(record)
        .addStatement("return $L", Code.call(CodeBlock.of("new $T", record), read))
        .build();
  }

  /** Says what content is inside it, and what documents. */
  private Optional<MethodSpec> describeMethod() {
    List<AttributePlan> bigs =
        document.attributes().stream().filter(a -> a.big().isPresent()).toList();
    List<CodeBlock> documents =
        document.attributes().stream()
            .filter(AttributePlan::holdsDocuments)
            .map(components::part)
            .toList();
    if (bigs.isEmpty() && documents.isEmpty()) {
      return Optional.empty();
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("describe")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(Targets.DOCUMENT_PARTS, labels.described());
    bigs.forEach(
        big ->
            method.addStatement(
                Code.call(CodeBlock.of("$L.big", labels.described()), components.part(big))));
    if (!documents.isEmpty()) {
      method.addStatement(Code.call(CodeBlock.of("$L.documents", labels.described()), documents));
    }
    return Optional.of(method.build());
  }
}
