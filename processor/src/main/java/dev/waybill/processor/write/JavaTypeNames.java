package dev.waybill.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.waybill.processor.model.JavaType;
import java.util.Map;

/** Types that generated code names, and does not look into, as types of JavaPoet. */
final class JavaTypeNames {
  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "short", TypeName.SHORT,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "char", TypeName.CHAR,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE);

  private JavaTypeNames() {}

  static TypeName of(JavaType type) {
    if (type instanceof JavaType.OfClass named) {
      ClassName name = Types.of(named.type());
      return named.arguments().isEmpty()
          ? name
          : ParameterizedTypeName.get(
              name, named.arguments().stream().map(JavaTypeNames::of).toArray(TypeName[]::new));
    }
    if (type instanceof JavaType.Array array) {
      return ArrayTypeName.of(of(array.element()));
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard
          .lower()
          .map(bound -> WildcardTypeName.supertypeOf(of(bound)))
          .orElseGet(
              () ->
                  WildcardTypeName.subtypeOf(
                      wildcard.upper().map(JavaTypeNames::of).orElse(TypeName.OBJECT)));
    }
    TypeName primitive = PRIMITIVES.get(type.display());
    if (primitive == null) {
      throw new IllegalArgumentException("not a type that can be written: " + type.display());
    }
    return primitive;
  }
}
