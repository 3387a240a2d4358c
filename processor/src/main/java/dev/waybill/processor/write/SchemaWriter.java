package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.IndexPlan;
import dev.waybill.processor.plan.MembershipPlan;
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
    FieldSpec.Builder schema =
        FieldSpec.builder(
                ParameterizedTypeName.get(Targets.TABLE_SCHEMA, Types.of(dao.record())),
                dao.labels().schema())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .initializer(Code.assigned(Code.chain(first, calls(dao))));
    // The DAO of all types of items takes the schemas of theirs.
    if (dao.membership().isEmpty() || dao.projection()) {
      schema.addModifiers(Modifier.PRIVATE);
    }
    return schema.build();
  }

  private static List<CodeBlock> calls(DaoPlan dao) {
    List<CodeBlock> calls = new ArrayList<>();
    calls.add(CodeBlock.of("partitionKey($L)", dao.columns().get(0).constant()));
    dao.columns().stream()
        .skip(1)
        .forEach(sort -> calls.add(CodeBlock.of("sortKey($L)", sort.constant())));
    dao.membership().map(SchemaWriter::type).ifPresent(calls::add);
    for (AttributePlan big : dao.bigAttributes()) {
      calls.add(CodeBlock.of("big($L)", big.constant()));
    }
    documents(dao).ifPresent(calls::add);
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

  private static CodeBlock type(MembershipPlan membership) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(Code.text(membership.discriminator()));
    membership
        .otherTypes()
        .ifPresentOrElse(
            types -> types.forEach(type -> arguments.add(Code.text(type))),
            () -> arguments.add(Code.text(membership.typeName())));
    return Code.call(
        CodeBlock.of(membership.otherTypes().isPresent() ? "otherTypes" : "type"), arguments);
  }

  /** What a projection asks DynamoDB for, beside its big attributes. */
  private static Optional<CodeBlock> read(DaoPlan dao) {
    List<CodeBlock> plain =
        dao.attributes().stream()
            // What is in the key is read with it.
            .filter(a -> a.big().isEmpty() && !dao.isInKey(a))
            .map(ComponentWriter::field)
            .toList();
    return dao.projection() && !plain.isEmpty()
        ? Optional.of(Code.call(CodeBlock.of("attributes"), plain))
        : Optional.empty();
  }

  /** What has documents in it, which may have big parts. */
  private static Optional<CodeBlock> documents(DaoPlan dao) {
    List<CodeBlock> holders =
        dao.attributes().stream()
            .filter(AttributePlan::holdsDocuments)
            .map(ComponentWriter::field)
            .toList();
    return holders.isEmpty()
        ? Optional.empty()
        : Optional.of(Code.call(CodeBlock.of("documents"), holders));
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

  static CodeBlock provisioned(DaoPlan.Throughput throughput) {
    return CodeBlock.of(
        "provisioned($L, $L)",
        Literals.number(throughput.read()),
        Literals.number(throughput.write()));
  }
}
