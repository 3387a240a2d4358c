package dev.waybill.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.BlobHandle;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.Json;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Types of the plan as types of JavaPoet. */
final class Types {
  private Types() {}

  static ClassName of(TypeRef type) {
    List<String> names = type.simpleNames();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  /** As the component has it: primitive, if it is. */
  static TypeName declared(AttributeType type) {
    TypeName boxed = of(type);
    boolean primitive =
        (type instanceof Simple simple && simple.primitive())
            || (type instanceof Converted converted && converted.primitive());
    return primitive ? boxed.unbox() : boxed;
  }

  /** As a type argument. */
  static TypeName of(AttributeType type) {
    if (type instanceof Simple simple) {
      return simple.basic() == Basic.BYTE_ARRAY
          ? ArrayTypeName.of(TypeName.BYTE)
          : of(simple.basic().type());
    }
    if (type instanceof Enumeration enumeration) {
      return of(enumeration.type());
    }
    if (type instanceof ListOf list) {
      return generic(List.class, of(list.element()));
    }
    if (type instanceof SetOf set) {
      return generic(set.sorted() ? SortedSet.class : Set.class, of(set.element()));
    }
    if (type instanceof MapOf map) {
      return generic(Map.class, of(map.key()), of(map.value()));
    }
    if (type instanceof DocumentOf document) {
      return of(document.type());
    }
    if (type instanceof Converted converted) {
      return JavaTypeNames.of(converted.type());
    }
    if (type instanceof Json json) {
      return JavaTypeNames.of(json.type());
    }
    if (type instanceof BlobHandle) {
      return Targets.BLOB;
    }
    throw new IllegalArgumentException("not a type that can be written: " + type.display());
  }

  static ParameterizedTypeName generic(Class<?> type, TypeName... arguments) {
    return ParameterizedTypeName.get(ClassName.get(type), arguments);
  }
}
