package dev.waybill.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.IndexPlan;
import dev.waybill.processor.plan.KeyPlan;
import dev.waybill.processor.plan.QueryPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that begin a query of the table, or of an index. */
final class QueryWriter {
  /** As many as an index can have: four in each part of its key. */
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight");

  private final DaoPlan dao;
  private final ClassName record;

  private QueryWriter(DaoPlan dao) {
    this.dao = dao;
    this.record = Types.of(dao.record());
  }

  static List<MethodSpec> write(DaoPlan dao) {
    QueryWriter writer = new QueryWriter(dao);
    List<MethodSpec> methods = new ArrayList<>();
    dao.query().ifPresent(query -> writer.table(query, methods));
    for (IndexPlan index : dao.indexes()) {
      index.method().ifPresent(name -> writer.index(index, name, methods));
    }
    return methods;
  }

  private void table(QueryPlan query, List<MethodSpec> methods) {
    methods.add(
        method("query", query)
            .addJavadoc("Begins a query of the items with that partition key, in sorted order.")
            .addJavadoc(invalidKey())
            .addStatement("return $L", chain(CodeBlock.of("table()"), query))
            .build());
    methods.add(
        consistent(method("query", query))
            .addJavadoc("Begins such a query with that consistency.")
            .addJavadoc(invalidKey())
            .addStatement("return $L", chain(call("table", consistency()), query))
            .build());
  }

  private void index(IndexPlan index, String name, List<MethodSpec> methods) {
    CodeBlock indexName = Code.text(index.name());
    methods.add(
        MethodSpec.methodBuilder(name)
            .addJavadoc("Reads all items of the index $L, in no order.", shown(index))
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(Targets.SCAN, record))
            .addStatement("return $L", call("scanIndex", indexName))
            .build());
    for (QueryPlan query : index.queries()) {
      methods.add(
          method(name, query)
              .addJavadoc("Begins a query of the index $L by $L.", shown(index), given(query))
              .addJavadoc(invalidKey())
              .addStatement("return $L", chain(call("index", indexName), query))
              .build());
      if (!index.global()) {
        methods.add(
            consistent(method(name, query))
                .addJavadoc("Begins such a query with that consistency.")
                .addJavadoc(invalidKey())
                .addStatement("return $L", chain(call("index", indexName, consistency()), query))
                .build());
      }
    }
  }

  /** An index's name is letters, digits, and characters that mean nothing in Javadoc. */
  private static String shown(IndexPlan index) {
    return "{@code " + index.name() + "}";
  }

  private static String given(QueryPlan query) {
    int number = query.given().size();
    return NUMBERS.get(number - 1) + (number == 1 ? " key" : " keys");
  }

  private static CodeBlock invalidKey() {
    return Code.thrown(Targets.error("InvalidValueException"), "if no item can have that key");
  }

  private MethodSpec.Builder method(String name, QueryPlan query) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addAnnotations(Code.deprecated(query.deprecation()))
            .addModifiers(Modifier.PUBLIC)
            .returns(returned(query));
    for (KeyPlan key : query.given()) {
      method.addParameter(Types.declared(key.type()), key.parameter());
    }
    return method;
  }

  private MethodSpec.Builder consistent(MethodSpec.Builder method) {
    return method.addParameter(Targets.READ_CONSISTENCY, dao.labels().consistency());
  }

  private CodeBlock consistency() {
    return CodeBlock.of("$L", dao.labels().consistency());
  }

  private TypeName returned(QueryPlan query) {
    if (query.next().isEmpty()) {
      return ParameterizedTypeName.get(Targets.QUERY, record);
    }
    TypeName next = Types.of(query.next().get().type());
    return switch (query.nextKind()) {
      case TEXT, BINARY -> ParameterizedTypeName.get(Targets.TEXT_RANGE_QUERY, record, next);
      case INT, LONG, DECIMAL ->
          ParameterizedTypeName.get(Targets.RANGE_QUERY, record, ClassName.get(Number.class));
      default -> ParameterizedTypeName.get(Targets.RANGE_QUERY, record, next);
    };
  }

  private static CodeBlock chain(CodeBlock first, QueryPlan query) {
    List<CodeBlock> calls = new ArrayList<>();
    for (KeyPlan key : query.given()) {
      calls.add(
          call("where", CodeBlock.of("$L", key.constant()), CodeBlock.of("$L", key.parameter())));
    }
    calls.add(
        query
            .next()
            .map(next -> call(ending(query), CodeBlock.of("$L", next.constant())))
            .orElseGet(() -> CodeBlock.of("all()")));
    return Code.chain(first, calls);
  }

  private static String ending(QueryPlan query) {
    return switch (query.nextKind()) {
      case TEXT, BINARY -> "textRange";
      case INT, LONG, DECIMAL -> "numberRange";
      default -> "range";
    };
  }

  private static CodeBlock call(String name, CodeBlock... arguments) {
    return Code.call(CodeBlock.of("$L", name), arguments);
  }
}
