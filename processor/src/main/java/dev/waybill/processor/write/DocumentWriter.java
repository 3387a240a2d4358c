package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.DocumentPartPlan;
import dev.waybill.processor.plan.DocumentPlan;
import javax.lang.model.element.Modifier;

/** Writes the attributes of a document as they are planned, and decides nothing. */
public final class DocumentWriter {
  private final DocumentPlan document;
  private final DocumentClassWriter classes;

  private DocumentWriter(DocumentPlan document) {
    this.document = document;
    this.classes =
        new DocumentClassWriter(document.attribute(), document.record(), document.labels());
  }

  /** The text of the source file. */
  public static String write(DocumentPlan document) {
    return new DocumentWriter(document).write();
  }

  private String write() {
    TypeSpec.Builder type =
        classes.start(
            Targets.DOCUMENT_ATTRIBUTE,
            document.isPublic(),
            document.deprecation(),
            document.hiddenLangNames(),
            "The attribute of {@link $T} documents inside a record, with one for each of their parts.");
    AttributeWriter attributes =
        new AttributeWriter(
            classes.root(),
            document.spelledOut(),
            document.converters().stream().map(c -> c.in(document.labels().parts())).toList());
    document.parts().forEach(part -> type.addMethod(part(part, attributes)));
    type.addType(DocumentCodecWriter.write(document, classes)).addType(classes.kindClass());
    if (!document.parts().isEmpty()) {
      type.addType(parts());
    }
    return classes.file(type.build());
  }

  private static MethodSpec part(DocumentPartPlan part, AttributeWriter attributes) {
    AttributePlan attribute = part.attribute();
    CodeBlock path =
        AttributeWriter.formerly(
            Code.call(CodeBlock.of("path"), Code.text(attribute.attributeName())), attribute);
    return MethodSpec.methodBuilder(part.method())
        .addJavadoc("Returns the attribute of that component.")
        .addAnnotations(Code.deprecated(attribute.deprecation()))
        .addModifiers(Modifier.PUBLIC)
        .returns(attributes.type(attribute))
        .addStatement("return $L", attributes.creation(attribute, path))
        .build();
  }

  private TypeSpec parts() {
    TypeSpec.Builder parts = classes.partsClass();
    AttributeWriter attributes =
        new AttributeWriter(classes.document(), document.spelledOut(), document.converters());
    // What is initialized first has to stand first.
    document.converters().forEach(c -> parts.addField(ConverterWriter.nested(c)));
    document.attributes().forEach(a -> parts.addField(attributes.writeNested(a)));
    return parts.build();
  }
}
