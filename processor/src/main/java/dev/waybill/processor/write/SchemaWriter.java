package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.IndexPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the constant that describes the table. */
final class SchemaWriter {
  private SchemaWriter() {}

  static FieldSpec write(DaoPlan dao) {
    CodeBlock first =
        Code.call(
            CodeBlock.of(
                "$T.$L", Targets.TABLE_SCHEMA, dao.projection() ? "projection" : "builder"),
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
    read(dao).ifPresent(calls::add);
    for (IndexPlan index : dao.indexes()) {
      calls.add(Code.call(CodeBlock.of("index"), index(index)));
    }
    if (!dao.projection()) {
      stamp(dao, Stamp.VERSION, "version").ifPresent(calls::add);
    }
    stamp(dao, Stamp.TIME_TO_LIVE, "timeToLive").ifPresent(calls::add);
    if (!dao.projection()) {
      stamp(dao, Stamp.CREATED_AT, "createdAt").ifPresent(calls::add);
      stamp(dao, Stamp.UPDATED_AT, "updatedAt").ifPresent(calls::add);
    }
    dao.throughput().ifPresent(throughput -> calls.add(provisioned(throughput)));
    dao.spillAbove()
        .map(bytes -> CodeBlock.of("spillAbove($L)", Literals.number(bytes)))
        .ifPresent(calls::add);
    calls.add(CodeBlock.of("build()"));
    return calls;
  }

  /** What a projection asks DynamoDB for, beside its big attributes. */
  private static Optional<CodeBlock> read(DaoPlan dao) {
    List<CodeBlock> plain =
        dao.attributes().stream()
            .filter(a -> a.big().isEmpty())
            .map(a -> CodeBlock.of("$L", a.constant()))
            .toList();
    return dao.projection() && !plain.isEmpty()
        ? Optional.of(Code.call(CodeBlock.of("attributes"), plain))
        : Optional.empty();
  }

  private static Optional<CodeBlock> stamp(DaoPlan dao, Stamp stamp, String call) {
    return dao.with(stamp).map(a -> CodeBlock.of("$L($L)", call, a.constant()));
  }

  private static CodeBlock index(IndexPlan index) {
    CodeBlock first =
        Code.call(
            CodeBlock.of("$T.$L", Targets.INDEX_SCHEMA, index.global() ? "global" : "local"),
            Code.text(index.name()));
    List<CodeBlock> calls = new ArrayList<>();
    index.partitionKeys().forEach(key -> calls.add(CodeBlock.of("partitionKey($L)", key)));
    index.sortKeys().forEach(key -> calls.add(CodeBlock.of("sortKey($L)", key)));
    index.included().map(SchemaWriter::holding).ifPresent(calls::add);
    return Code.chain(first, calls);
  }

  private static CodeBlock holding(List<String> included) {
    return included.isEmpty()
        ? CodeBlock.of("keysOnly()")
        : Code.call(CodeBlock.of("include"), included.stream().map(Code::text).toList());
  }

  private static CodeBlock provisioned(DaoPlan.Throughput throughput) {
    return CodeBlock.of(
        "provisioned($L, $L)",
        Literals.number(throughput.read()),
        Literals.number(throughput.write()));
  }
}
