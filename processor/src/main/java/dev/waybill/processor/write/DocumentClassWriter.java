package dev.waybill.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.plan.DocumentLabels;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes what the attributes of a document and those of a family have in common. */
final class DocumentClassWriter {
  private final ClassName attribute;
  private final ClassName document;
  private final DocumentLabels labels;
  private final TypeVariableName root;

  DocumentClassWriter(TypeRef attribute, TypeRef document, DocumentLabels labels) {
    this.attribute = Types.of(attribute);
    this.document = Types.of(document);
    this.labels = labels;
    this.root = TypeVariableName.get(labels.root());
  }

  TypeVariableName root() {
    return root;
  }

  ClassName document() {
    return document;
  }

  /** The class, with its constructors and what other generated code calls. */
  TypeSpec.Builder start(
      ClassName superclass,
      boolean isPublic,
      Deprecation deprecation,
      Set<String> hiddenLangNames,
      String javadoc) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(attribute)
            .addJavadoc(javadoc, document)
            .addJavadoc(
                "\n\n<p>Instances are immutable and safe for use by several threads at once.")
            .addJavadoc("\n\n@param <$L> the record that the document is in", labels.root())
            .addAnnotations(Code.deprecated(deprecation))
            .addAnnotation(
                AnnotationSpec.builder(Targets.GENERATED)
                    .addMember("value", "$S", DaoWriter.AUTHOR)
                    .build())
            .addModifiers(Modifier.FINAL)
            .addTypeVariable(root)
            .superclass(ParameterizedTypeName.get(superclass, root, document))
            .alwaysQualify(hiddenLangNames.toArray(String[]::new));
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type.addMethod(named()).addMethod(placed()).addMethod(kind()).addMethod(codec());
  }

  private MethodSpec named() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Creates the attribute with a name.")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ClassName.get(String.class), labels.name())
        .addStatement("this($T.of($L))", Targets.PATH, labels.name())
        .build();
  }

  private MethodSpec placed() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Creates the attribute at a path.")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Targets.PATH, labels.path())
        .addStatement("super($L, new $L())", labels.path(), labels.codec())
        .build();
  }

  private MethodSpec kind() {
    return MethodSpec.methodBuilder("documentKind")
        .addJavadoc("Returns the kind of elements of lists, and of values of maps.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariable(root)
        .returns(
            ParameterizedTypeName.get(
                Targets.KIND, root, document, ParameterizedTypeName.get(attribute, root)))
        .addStatement("return new $L<>()", labels.kind())
        .build();
  }

  private MethodSpec codec() {
    return MethodSpec.methodBuilder("documentCodec")
        .addJavadoc("Returns what writes and reads the documents.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(Targets.DOCUMENT_CODEC, document))
        .addStatement("return new $L()", labels.codec())
        .build();
  }

  /** The class of the elements of collections. */
  TypeSpec kindClass() {
    ParameterizedTypeName element = ParameterizedTypeName.get(attribute, root);
    return TypeSpec.classBuilder(labels.kind())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addTypeVariable(root)
        .superclass(ParameterizedTypeName.get(Targets.DOCUMENT_KIND, root, document, element))
        .addMethod(
            MethodSpec.constructorBuilder().addStatement("super(new $L())", labels.codec()).build())
        .addMethod(
            MethodSpec.methodBuilder("at")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Targets.PATH, labels.path())
                .returns(element)
                .addStatement("return new $T<>($L)", attribute, labels.path())
                .build())
        .build();
  }

  /**
   * The class that holds all constants. They are made when a document is first written or read: the
   * classes of documents that contain one another could wait for one another otherwise.
   */
  TypeSpec.Builder partsClass() {
    return TypeSpec.classBuilder(labels.parts())
        .addJavadoc("Made at the first use, since documents can contain one another.")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** The name of a constant of that class. */
  CodeBlock constant(String name) {
    return CodeBlock.of("$L.$L", labels.parts(), name);
  }

  /** The text of the source file. */
  String file(TypeSpec type) {
    JavaFile file =
        JavaFile.builder(attribute.packageName(), type)
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return Layout.apply(file.toString());
  }
}
