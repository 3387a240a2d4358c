package dev.waybill.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.KeyPlan;
import dev.waybill.processor.plan.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
    return List.of(
        writer.constructor(),
        writer.createTable(),
        writer.createTableAdjusted(),
        writer.save(),
        writer.get(),
        writer.getConsistently(),
        writer.refresh(),
        writer.updateOneOrMore(),
        writer.updateAll(),
        writer.delete());
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Creates a DAO, without a request to its table.")
        .addJavadoc(missingStore())
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Targets.WAYBILL, labels.waybill())
        .addStatement("this.$L = $L.table($L)", labels.table(), labels.waybill(), labels.schema())
        .build();
  }

  private CodeBlock missingStore() {
    return dao.bigAttributes().isEmpty()
        ? CodeBlock.of("")
        : thrown(
            ClassName.get(IllegalArgumentException.class),
            dao.encodes()
                ? "if a blob store or encoding that it needs is missing"
                : "if a blob store that it needs is not configured");
  }

  private MethodSpec createTable() {
    return method("createTable", TypeName.BOOLEAN)
        .addJavadoc("Creates the table if it is absent, waits for it, and says if it was absent.")
        .addJavadoc(mismatch())
        .addStatement("return $L", table("create"))
        .build();
  }

  private MethodSpec createTableAdjusted() {
    ClassName builder = Targets.CREATE_TABLE.nestedClass("Builder");
    return method("createTable", TypeName.BOOLEAN)
        .addJavadoc(
            "Creates the table as the customizer adjusts it, if it is absent, and waits for it.")
        .addJavadoc(mismatch())
        .addParameter(Types.generic(Consumer.class, builder), labels.customizer())
        .addStatement("return $L", table("create", name(labels.customizer())))
        .build();
  }

  private static CodeBlock mismatch() {
    return thrown(Targets.error("TableMismatchException"), "if it exists with other keys");
  }

  private MethodSpec save() {
    return method("save", record)
        .addJavadoc("Stores an item, in place of any with the same key, and returns it as stored.")
        .addJavadoc(
            thrown(Targets.error("InvalidValueException"), "if one of its values cannot be stored"))
        .addParameter(record, labels.record())
        .addStatement("return $L", table("save", name(labels.record())))
        .build();
  }

  private MethodSpec get() {
    return keyed("get", Types.generic(Optional.class, record))
        .addJavadoc("Reads an item, if there is one with that key.")
        .addJavadoc(unreadable())
        .addStatement("return $L", table("get", givenKey()))
        .build();
  }

  private MethodSpec getConsistently() {
    return keyed("get", Types.generic(Optional.class, record))
        .addJavadoc("Reads an item with that consistency, if there is one with that key.")
        .addJavadoc(unreadable())
        .addParameter(Targets.READ_CONSISTENCY, labels.consistency())
        .addStatement("return $L", table("get", givenKey(), name(labels.consistency())))
        .build();
  }

  private static CodeBlock unreadable() {
    return thrown(Targets.error("UnreadableItemException"), "if the item is not such a record");
  }

  private MethodSpec refresh() {
    return method("refresh", record)
        .addJavadoc("Reads the item of a record again.")
        .addJavadoc(notFound())
        .addAnnotations(Code.deprecated(dao.keyAccessorsDeprecation()))
        .addParameter(record, labels.record())
        .addStatement("return $L", table("refresh", keyOfRecord()))
        .build();
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
        .addStatement(
            "$T $L = new $T<>()",
            Types.generic(List.class, action),
            labels.actions(),
            ArrayList.class)
        .addStatement("$L.add($L)", labels.actions(), labels.action())
        .beginControlFlow("for ($T $L : $L)", action, labels.next(), labels.more())
        .addStatement("$L.add($L)", labels.actions(), labels.next())
        .endControlFlow()
        .addStatement("return $L", Code.call(name("update"), keyAndActions()))
        .build();
  }

  private MethodSpec updateAll() {
    return keyed("update", record)
        .addJavadoc("Changes an item that exists, and returns it as it is then.")
        .addJavadoc(notFound())
        .addParameter(Types.generic(List.class, action), labels.actions())
        .addStatement("return $L", table("update", givenKey(), name(labels.actions())))
        .build();
  }

  private static CodeBlock notFound() {
    return thrown(Targets.error("ItemNotFoundException"), "if there is no such item");
  }

  private MethodSpec delete() {
    return keyed("delete", TypeName.BOOLEAN)
        .addJavadoc("Deletes an item, and says if there was one.")
        .addJavadoc(thrown(Targets.error("InvalidValueException"), "if no item can have that key"))
        .addStatement("return $L", table("delete", givenKey()))
        .build();
  }

  /** The exception that a caller meets most, which JavaPoet does not import for Javadoc alone. */
  private static CodeBlock thrown(ClassName exception, String when) {
    return CodeBlock.of("\n\n@throws $T $L", exception, when);
  }

  private static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returned);
  }

  /** A method that takes the key first. */
  private MethodSpec.Builder keyed(String name, TypeName returned) {
    MethodSpec.Builder method =
        method(name, returned).addAnnotations(Code.deprecated(dao.keyTypesDeprecation()));
    for (KeyPlan key : dao.keys()) {
      method.addParameter(Types.declared(key.type()), key.parameter());
    }
    return method;
  }

  private List<CodeBlock> keyAndActions() {
    List<CodeBlock> arguments = new ArrayList<>();
    dao.keys().forEach(key -> arguments.add(name(key.parameter())));
    arguments.add(name(labels.actions()));
    return arguments;
  }

  private CodeBlock givenKey() {
    return key(key -> name(key.parameter()));
  }

  private CodeBlock keyOfRecord() {
    return key(key -> CodeBlock.of("$L.$L()", labels.record(), key.accessor()));
  }

  private CodeBlock key(Function<KeyPlan, CodeBlock> value) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (KeyPlan key : dao.keys()) {
      arguments.add(name(key.constant()));
      arguments.add(value.apply(key));
    }
    return Code.call(CodeBlock.of("$L.key", labels.table()), arguments);
  }

  /** A call of the table. */
  private CodeBlock table(String method, CodeBlock... arguments) {
    return Code.call(CodeBlock.of("$L.$L", labels.table(), method), arguments);
  }

  private static CodeBlock name(String name) {
    return CodeBlock.of("$L", name);
  }
}
