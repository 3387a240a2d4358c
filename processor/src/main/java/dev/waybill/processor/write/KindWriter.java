package dev.waybill.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import dev.waybill.processor.plan.AttributeClass;
import dev.waybill.processor.plan.AttributeClass.Form;
import dev.waybill.processor.plan.ValueKind;
import java.util.ArrayList;
import java.util.List;

/** Writes the types of attributes, and what is inside those that are collections. */
final class KindWriter {
  private final TypeName record;
  private final ValueWriter values;

  /**
   * @param record what the attributes are of: a record, or any
   */
  KindWriter(TypeName record, ValueWriter values) {
    this.record = record;
    this.values = values;
  }

  /** The type of an attribute, or of a path to what is inside one. */
  ParameterizedTypeName attribute(AttributeClass attributeClass, AttributeType type) {
    List<TypeName> arguments = new ArrayList<>();
    arguments.add(record);
    if (attributeClass.form() == Form.BIG || attributeClass.form() == Form.CODED) {
      arguments.add(Types.of(type));
    } else if (type instanceof SetOf set) {
      arguments.add(Types.of(set.element()));
      arguments.add(Types.of(set));
    } else if (type instanceof ListOf list) {
      arguments.add(Types.of(list.element()));
      arguments.add(path(list.element()));
    } else if (type instanceof MapOf map) {
      arguments.add(Types.of(map.key()));
      arguments.add(Types.of(map.value()));
      arguments.add(path(map.value()));
    }
    ClassName name =
        type instanceof DocumentOf document && attributeClass.form() == Form.DOCUMENT
            ? Types.of(document.type().attribute())
            : Targets.attribute(attributeClass.simpleName());
    return ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
  }

  private TypeName path(AttributeType type) {
    return attribute(AttributeClass.nested(type), type);
  }

  /** What says of which type the values are: their codec, or more for a collection. */
  List<CodeBlock> arguments(AttributeClass attributeClass, AttributeType type) {
    return switch (attributeClass.form()) {
      case BARE, BIG, DOCUMENT -> List.of();
      case CODED -> List.of(values.codec(type));
      case SET -> List.of(values.codec(((SetOf) type).element()), values.codec(type));
      case LIST -> List.of(kind(((ListOf) type).element()));
      case MAP -> List.of(values.codec(((MapOf) type).key()), kind(((MapOf) type).value()));
    };
  }

  private CodeBlock kind(AttributeType type) {
    ClassName owner =
        type instanceof DocumentOf document ? Types.of(document.type().attribute()) : Targets.KIND;
    return Code.call(
        CodeBlock.of("$T.$L", owner, ValueKind.of(type).factory()),
        arguments(AttributeClass.nested(type), type));
  }
}
