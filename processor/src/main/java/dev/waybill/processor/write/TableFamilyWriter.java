package dev.waybill.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.waybill.processor.plan.TableFamilyPlan;
import dev.waybill.processor.plan.TableMemberPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the DAO of a table of several types of items. */
public final class TableFamilyWriter {
  private static final String FAMILY = "FAMILY";

  private final TableFamilyPlan family;
  private final ClassName type;

  private TableFamilyWriter(TableFamilyPlan family) {
    this.family = family;
    this.type = Types.of(family.family());
  }

  /** The text of the source file. */
  public static String write(TableFamilyPlan family) {
    JavaFile file =
        JavaFile.builder(family.dao().packageName(), new TableFamilyWriter(family).type())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return Layout.apply(file.toString());
  }

  private TypeSpec type() {
    TypeSpec.Builder dao =
        TypeSpec.classBuilder(family.dao().simpleName())
            .addJavadoc(
                "Saves, reads and deletes {@link $T} items, of whichever of its types.\n\n"
                    + "<p>Instances are immutable and safe for use by several threads at once.",
                type)
            .addAnnotations(Code.deprecated(family.deprecation()))
            .addAnnotation(
                AnnotationSpec.builder(Targets.GENERATED)
                    .addMember("value", "$S", DaoWriter.AUTHOR)
                    .build())
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(Targets.FAMILY_DAO, type))
            .alwaysQualify(family.hiddenLangNames().toArray(String[]::new));
    if (family.isPublic()) {
      dao.addModifiers(Modifier.PUBLIC);
    }
    return dao.addField(constant()).addMethod(constructor()).build();
  }

  private FieldSpec constant() {
    CodeBlock first =
        Code.call(
            CodeBlock.of("$T.<$T>builder", Targets.TABLE_FAMILY, type),
            Code.text(family.tableName()),
            Code.text(family.discriminator()));
    List<CodeBlock> calls = new ArrayList<>();
    for (TableMemberPlan member : family.members()) {
      calls.add(
          Code.call(
              CodeBlock.of(member.fallback() ? "fallback" : "member"),
              CodeBlock.of("$T.class", Types.of(member.record())),
              CodeBlock.of("$T.$L", Types.of(member.dao()), member.schema())));
    }
    family.throughput().map(SchemaWriter::provisioned).ifPresent(calls::add);
    calls.add(CodeBlock.of("build()"));
    return FieldSpec.builder(ParameterizedTypeName.get(Targets.TABLE_FAMILY, type), FAMILY)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(Code.assigned(Code.chain(first, calls)))
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Creates a DAO, without a request to its table.")
        .addJavadoc(
            Code.thrown(
                ClassName.get(IllegalArgumentException.class),
                "if a blob store or encoding that it needs is missing"))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Targets.WAYBILL, "waybill")
        .addStatement("super(waybill.family($L))", FAMILY)
        .build();
  }
}
