package dev.waybill.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.waybill.processor.plan.DaoPlan;
import javax.lang.model.element.Modifier;

/** Writes a DAO as it is planned, and decides nothing. */
public final class DaoWriter {
  /** What {@code @Generated} says of all output. */
  public static final String AUTHOR = "dev.waybill.processor.WaybillProcessor";

  private DaoWriter() {}

  /** The text of the source file. */
  public static String write(DaoPlan dao) {
    JavaFile file =
        JavaFile.builder(dao.dao().packageName(), type(dao))
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return Layout.apply(file.toString());
  }

  private static TypeSpec type(DaoPlan dao) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(dao.dao().simpleName())
            .addJavadoc(javadoc(dao))
            .addAnnotations(Code.deprecated(dao.deprecation()))
            .addAnnotation(
                AnnotationSpec.builder(Targets.GENERATED).addMember("value", "$S", AUTHOR).build())
            .addModifiers(Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    dao.projection() ? Targets.READ_DAO : Targets.TABLE_DAO,
                    Types.of(dao.record())))
            .alwaysQualify(dao.hiddenLangNames().toArray(String[]::new));
    if (dao.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    AttributeWriter attributes =
        new AttributeWriter(Types.of(dao.record()), dao.spelledOut(), dao.converters());
    // What is initialized first has to stand first.
    dao.converters().forEach(converter -> type.addField(ConverterWriter.constant(converter)));
    dao.attributes().stream()
        .filter(attribute -> !dao.isInKey(attribute))
        .forEach(attribute -> type.addField(attributes.writePublic(attribute)));
    dao.others().forEach(attribute -> type.addField(attributes.writePrivate(attribute)));
    return type.addFields(TemplateWriter.constants(dao))
        .addField(SchemaWriter.write(dao))
        .addMethods(MethodWriter.write(dao))
        .addType(CodecWriter.write(dao))
        .build();
  }

  private static CodeBlock javadoc(DaoPlan dao) {
    String what =
        dao.projection()
            ? "Reads {@link $T} items, which are a part of those of their table"
            : "Saves, reads, updates and deletes {@link $T} items";
    return CodeBlock.builder()
        .add(what, Types.of(dao.record()))
        .add(
            dao.projection() || dao.bigAttributes().isEmpty()
                ? "."
                : ", keeping their big attributes in S3.")
        .add("\n\n<p>Instances are immutable and safe for use by several threads at once.")
        .build();
  }
}
