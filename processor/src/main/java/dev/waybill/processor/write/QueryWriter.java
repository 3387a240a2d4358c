package dev.waybill.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.IndexPlan;
import dev.waybill.processor.plan.KeyColumnPlan;
import dev.waybill.processor.plan.KeyPlan;
import dev.waybill.processor.plan.QueryPlan;
import dev.waybill.processor.plan.TemplatePlan;
import dev.waybill.processor.plan.ValueKind;
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
    dao.queries().forEach(query -> writer.table(query, methods));
    for (IndexPlan index : dao.indexes()) {
      index.method().ifPresent(name -> writer.index(index, name, methods));
    }
    return methods;
  }

  private void table(QueryPlan query, List<MethodSpec> methods) {
    methods.add(
        method("query", query)
            .addJavadoc(
                query.leading().isEmpty()
                    ? "Begins a query of the items with that partition key, in sorted order."
                    : "Begins a query of the items whose key begins so, in sorted order.")
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
    // A query that takes nothing finds all of them too.
    if (index.queries().stream().noneMatch(query -> query.given().isEmpty())) {
      methods.add(
          MethodSpec.methodBuilder(name)
              .addJavadoc("Reads all items of the index $L, in no order.", shown(index))
              .addModifiers(Modifier.PUBLIC)
              .returns(ParameterizedTypeName.get(Targets.SCAN, record))
              .addStatement("return $L", call("scanIndex", indexName))
              .build());
    }
    for (QueryPlan query : index.queries()) {
      methods.add(
          method(name, query)
              .addJavadoc("Begins a query of the index $L$L.", shown(index), given(query))
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
    if (number == 0) {
      return "";
    }
    if (number > NUMBERS.size()) {
      return " by " + number + " keys";
    }
    return " by " + NUMBERS.get(number - 1) + (number == 1 ? " key" : " keys");
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
          // A part of a key is text, of which a value is not any number.
          ParameterizedTypeName.get(
              Targets.RANGE_QUERY,
              record,
              query.within().isPresent() ? next : ClassName.get(Number.class));
      default -> ParameterizedTypeName.get(Targets.RANGE_QUERY, record, next);
    };
  }

  private static CodeBlock chain(CodeBlock first, QueryPlan query) {
    List<CodeBlock> calls = new ArrayList<>();
    query.columns().forEach(column -> calls.add(where(column)));
    calls.add(query.within().map(template -> within(query, template)).orElseGet(() -> end(query)));
    return Code.chain(first, calls);
  }

  /** What asks for a value of a key. */
  static CodeBlock where(KeyColumnPlan column) {
    return column
        .template()
        .map(template -> call("where", TemplateWriter.given(template)))
        .orElseGet(
            () ->
                call(
                    "where",
                    CodeBlock.of("$L", column.constant()),
                    CodeBlock.of("$L", column.keys().get(0).parameter())));
  }

  private static CodeBlock within(QueryPlan query, TemplatePlan template) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$L", template.constant()));
    query.next().ifPresent(next -> arguments.add(CodeBlock.of("$L", next.constant())));
    query.leading().forEach(part -> arguments.add(TemplateWriter.given(part)));
    String method = query.next().isEmpty() ? "prefix" : partEnding(query);
    return Code.call(CodeBlock.of("$L", method), arguments);
  }

  private static String partEnding(QueryPlan query) {
    return query.nextKind() == ValueKind.TEXT ? "partTextRange" : "partRange";
  }

  private static CodeBlock end(QueryPlan query) {
    return query
        .next()
        .map(next -> call(ending(query), CodeBlock.of("$L", next.constant())))
        .orElseGet(() -> CodeBlock.of("all()"));
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
