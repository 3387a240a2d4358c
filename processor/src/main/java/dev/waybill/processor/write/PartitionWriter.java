package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.IndexPlan;
import dev.waybill.processor.plan.KeyColumnPlan;
import dev.waybill.processor.plan.KeyPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what names all that has one partition key, whatever type its items are of. */
final class PartitionWriter {
  private final DaoPlan dao;

  private PartitionWriter(DaoPlan dao) {
    this.dao = dao;
  }

  static List<MethodSpec> write(DaoPlan dao) {
    if (dao.membership().isEmpty() || dao.projection()) {
      return List.of();
    }
    PartitionWriter writer = new PartitionWriter(dao);
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        writer.method(
            "partition",
            CodeBlock.of("Returns where all items with that partition key are, of any type."),
            CodeBlock.of("table()"),
            dao.columns().subList(0, 1)));
    for (IndexPlan index : dao.indexes()) {
      index
          .method()
          .ifPresent(
              name ->
                  methods.add(
                      writer.method(
                          name + "Partition",
                          CodeBlock.of(
                              "Returns where all items with that key in the index {@code $L} are,"
                                  + " of any type.",
                              index.name()),
                          Code.call(CodeBlock.of("index"), Code.text(index.name())),
                          index.partition())));
    }
    return methods;
  }

  private MethodSpec method(
      String name, CodeBlock javadoc, CodeBlock first, List<KeyColumnPlan> columns) {
    List<KeyPlan> given = columns.stream().flatMap(column -> column.keys().stream()).toList();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc(javadoc)
            .addJavadoc(
                Code.thrown(Targets.error("InvalidValueException"), "if no item can have that key"))
            .addAnnotations(
                Code.deprecated(
                    given.stream()
                        .map(KeyPlan::typeDeprecation)
                        .reduce(Deprecation.NONE, Deprecation::and)))
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(Targets.PARTITION, Types.of(dao.record())));
    given.forEach(key -> method.addParameter(Types.declared(key.type()), key.parameter()));
    List<CodeBlock> calls = new ArrayList<>();
    columns.forEach(column -> calls.add(QueryWriter.where(column)));
    calls.add(CodeBlock.of("partition()"));
    return method.addStatement("return $L", Code.chain(first, calls)).build();
  }
}
