package dev.waybill.processor.read;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.model.StampModel;
import dev.waybill.processor.model.SupplierModel;
import dev.waybill.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what Waybill is to give to a component. */
final class StampReader {
  private final PackageElement from;
  private final Types types;

  /**
   * @param from the package of the DAO, from which the suppliers of ids must be seen
   */
  StampReader(PackageElement from, Types types) {
    this.from = from;
    this.types = types;
  }

  List<StampModel> read(VariableElement field) {
    List<StampModel> stamps = new ArrayList<>();
    for (Stamp stamp : Stamp.values()) {
      Mirror.on(field, nameOf(stamp))
          .map(mirror -> new StampModel(stamp, mirror.site(), supplier(stamp, mirror, field)))
          .ifPresent(stamps::add);
    }
    return stamps;
  }

  private static String nameOf(Stamp stamp) {
    return switch (stamp) {
      case VERSION -> AnnotationNames.VERSION;
      case TIME_TO_LIVE -> AnnotationNames.TIME_TO_LIVE;
      case CREATED_AT -> AnnotationNames.CREATED_AT;
      case UPDATED_AT -> AnnotationNames.UPDATED_AT;
      case GENERATED_ID -> AnnotationNames.GENERATED_ID;
    };
  }

  private Optional<SupplierModel> supplier(Stamp stamp, Mirror mirror, VariableElement field) {
    if (stamp != Stamp.GENERATED_ID) {
      return Optional.empty();
    }
    TypeMirror type = mirror.type("value").value();
    return type.getKind() == TypeKind.VOID
        ? Optional.empty()
        : Optional.of(supplier(mirror, type, field.asType()));
  }

  private SupplierModel supplier(Mirror mirror, TypeMirror type, TypeMirror component) {
    if (!(type instanceof DeclaredType declared)) {
      return new SupplierModel(
          mirror.type("value").site(),
          TypeRef.of("", TypeText.of(type)),
          false,
          false,
          false,
          Deprecation.NONE);
    }
    TypeElement element = (TypeElement) declared.asElement();
    return new SupplierModel(
        mirror.type("value").site(),
        Refs.nameOf(element),
        Instances.isConcrete(element),
        Instances.accessible(element, from),
        supplies(declared, component),
        Refs.deprecation(element));
  }

  /** Whether one of its supertypes is a supplier of that component's type. */
  private boolean supplies(TypeMirror type, TypeMirror component) {
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.util.function.Supplier")) {
      return declared.getTypeArguments().size() == 1
          && types.isSubtype(
              types.erasure(declared.getTypeArguments().get(0)), types.erasure(component));
    }
    return types.directSupertypes(type).stream().anyMatch(t -> supplies(t, component));
  }
}
