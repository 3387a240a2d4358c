package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.DaoPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the constant that describes the table. */
final class SchemaWriter {
  private SchemaWriter() {}

  static FieldSpec write(DaoPlan dao) {
    CodeBlock first =
        Code.call(
            CodeBlock.of("$T.builder", Targets.TABLE_SCHEMA),
            Code.text(dao.tableName()),
            CodeBlock.of("new $L()", dao.labels().codec()));
    return FieldSpec.builder(
            ParameterizedTypeName.get(Targets.TABLE_SCHEMA, Types.of(dao.record())),
            dao.labels().schema())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(Code.assigned(Code.chain(first, calls(dao))))
        .build();
  }

  private static List<CodeBlock> calls(DaoPlan dao) {
    List<CodeBlock> calls = new ArrayList<>();
    calls.add(CodeBlock.of("partitionKey($L)", dao.keys().get(0).constant()));
    dao.keys().stream()
        .skip(1)
        .forEach(sort -> calls.add(CodeBlock.of("sortKey($L)", sort.constant())));
    for (AttributePlan big : dao.bigAttributes()) {
      calls.add(CodeBlock.of("big($L)", big.constant()));
    }
    dao.throughput().ifPresent(throughput -> calls.add(provisioned(throughput)));
    dao.spillAbove()
        .map(bytes -> CodeBlock.of("spillAbove($L)", Literals.number(bytes)))
        .ifPresent(calls::add);
    calls.add(CodeBlock.of("build()"));
    return calls;
  }

  private static CodeBlock provisioned(DaoPlan.Throughput throughput) {
    return CodeBlock.of(
        "provisioned($L, $L)",
        Literals.number(throughput.read()),
        Literals.number(throughput.write()));
  }
}
