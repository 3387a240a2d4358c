package dev.waybill.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.KeyColumnPlan;
import dev.waybill.processor.plan.KeyPlan;
import dev.waybill.processor.plan.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that a user calls. */
final class MethodWriter {
  private final DaoPlan dao;
  private final Labels labels;
  private final ClassName record;
  private final ParameterizedTypeName action;

  private MethodWriter(DaoPlan dao) {
    this.dao = dao;
    this.labels = dao.labels();
    this.record = Types.of(dao.record());
    this.action = ParameterizedTypeName.get(Targets.UPDATE_ACTION, record);
  }

  static List<MethodSpec> write(DaoPlan dao) {
    MethodWriter writer = new MethodWriter(dao);
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(writer.constructor());
    methods.add(writer.key());
    methods.add(writer.get());
    methods.add(writer.getConsistently());
    if (!dao.projection()) {
      methods.add(writer.updateOneOrMore());
      methods.add(writer.updateAll());
      methods.add(writer.delete());
    }
    methods.addAll(IndexActionWriter.write(dao));
    methods.addAll(QueryWriter.write(dao));
    methods.addAll(PartitionWriter.write(dao));
    return methods;
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Creates a DAO, without a request to its table.")
        .addJavadoc(missingStore())
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Targets.WAYBILL, labels.waybill())
        .addStatement("super($L.table($L))", labels.waybill(), labels.schema())
        .build();
  }

  private CodeBlock missingStore() {
    return dao.bigAttributes().isEmpty()
        ? CodeBlock.of("")
        : Code.thrown(
            ClassName.get(IllegalArgumentException.class),
            dao.encodes()
                ? "if a blob store or encoding that it needs is missing"
                : "if a blob store that it needs is not configured");
  }

  private MethodSpec key() {
    List<CodeBlock> arguments = new ArrayList<>();
    for (KeyColumnPlan column : dao.columns()) {
      column
          .template()
          .ifPresentOrElse(
              template -> arguments.add(TemplateWriter.given(template)),
              () -> {
                arguments.add(name(column.constant()));
                arguments.add(name(column.keys().get(0).parameter()));
              });
    }
    return keyed("key", ParameterizedTypeName.get(Targets.KEY, record))
        .addJavadoc("Returns the key of an item.")
        .addJavadoc(invalidKey())
        .addStatement("return $L", Code.call(name("keyOf"), arguments))
        .build();
  }

  private MethodSpec get() {
    return keyed("get", Types.generic(Optional.class, record))
        .addJavadoc("Reads an item, if there is one with that key.")
        .addJavadoc(unreadable())
        .addStatement("return $L", Code.call(name("get"), givenKey()))
        .build();
  }

  private MethodSpec getConsistently() {
    return keyed("get", Types.generic(Optional.class, record))
        .addJavadoc("Reads an item with that consistency, if there is one with that key.")
        .addJavadoc(unreadable())
        .addParameter(Targets.READ_CONSISTENCY, labels.consistency())
        .addStatement("return $L", Code.call(name("get"), givenKey(), name(labels.consistency())))
        .build();
  }

  private static CodeBlock unreadable() {
    return Code.thrown(
        Targets.error("UnreadableItemException"), "if the item is not such a record");
  }

  private MethodSpec updateOneOrMore() {
    return keyed("update", record)
        .addJavadoc("Changes an item that exists, and returns it as it is then.")
        .addJavadoc(notFound())
        .addAnnotation(SafeVarargs.class)
        // The compiler asks for it on a method with @SafeVarargs, even in a final class.
        .addModifiers(Modifier.FINAL)
        .addParameter(action, labels.action())
        .addParameter(ArrayTypeName.of(action), labels.more())
        .varargs()
        // To pass the array on would be a warning.
        .addStatement(
            "$T $L = new $T<>()",
            Types.generic(List.class, action),
            labels.actions(),
            ArrayList.class)
        .addStatement("$L.add($L)", labels.actions(), labels.action())
        .beginControlFlow("for ($T $L : $L)", action, labels.next(), labels.more())
        .addStatement("$L.add($L)", labels.actions(), labels.next())
        .endControlFlow()
        .addStatement("return $L", update())
        .build();
  }

  private MethodSpec updateAll() {
    return keyed("update", record)
        .addJavadoc("Changes an item that exists, and returns it as it is then.")
        .addJavadoc(notFound())
        .addParameter(Types.generic(List.class, action), labels.actions())
        .addStatement("return $L", update())
        .build();
  }

  private CodeBlock update() {
    return Code.call(name("update"), givenKey(), name(labels.actions()));
  }

  private static CodeBlock notFound() {
    return Code.thrown(Targets.error("ItemNotFoundException"), "if there is no such item");
  }

  private MethodSpec delete() {
    return keyed("delete", TypeName.BOOLEAN)
        .addJavadoc("Deletes an item, and says if there was one.")
        .addJavadoc(invalidKey())
        .addStatement("return $L", Code.call(name("delete"), givenKey()))
        .build();
  }

  private static CodeBlock invalidKey() {
    return Code.thrown(Targets.error("InvalidValueException"), "if no item can have that key");
  }

  /** A method that takes the key first. */
  private MethodSpec.Builder keyed(String name, TypeName returned) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addAnnotations(Code.deprecated(dao.keyTypesDeprecation()))
            .addModifiers(Modifier.PUBLIC)
            .returns(returned);
    for (KeyPlan key : dao.keys()) {
      method.addParameter(Types.declared(key.type()), key.parameter());
    }
    return method;
  }

  private CodeBlock givenKey() {
    return Code.call(name("key"), dao.keys().stream().map(key -> name(key.parameter())).toList());
  }

  private static CodeBlock name(String name) {
    return CodeBlock.of("$L", name);
  }
}
