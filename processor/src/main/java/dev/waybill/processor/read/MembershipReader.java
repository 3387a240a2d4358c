package dev.waybill.processor.read;

import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.MembershipModel;
import dev.waybill.processor.model.Setting;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads what makes a record one of the types of a table. */
final class MembershipReader {
  private MembershipReader() {}

  static Optional<MembershipModel> read(TypeElement type) {
    List<TypeElement> families = Families.of(type);
    return families.stream().findFirst().map(family -> read(type, family, families.size()));
  }

  private static MembershipModel read(TypeElement type, TypeElement family, int families) {
    return new MembershipModel(
        Refs.nameOf(family),
        Mirror.on(family, AnnotationNames.TABLE).orElseThrow().text("discriminator"),
        typeName(type),
        Mirror.on(type, AnnotationNames.FALLBACK).map(Mirror::site),
        Families.permitted(family).stream()
            .filter(other -> other.getKind() == ElementKind.RECORD && !other.equals(type))
            .map(other -> typeName(other).value())
            .sorted()
            .toList(),
        Mirror.on(type, AnnotationNames.TABLE).map(Mirror::site),
        families);
  }

  private static Setting<String> typeName(TypeElement type) {
    return Mirror.on(type, AnnotationNames.TYPE_NAME)
        .map(mirror -> mirror.text("value"))
        .orElseGet(() -> new Setting<>(type.getSimpleName().toString(), false, Site.of(type)));
  }
}
