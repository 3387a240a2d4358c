package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.Conversions;
import dev.waybill.processor.model.ConvertedTypeModel;
import dev.waybill.processor.model.ConverterModel;
import dev.waybill.processor.model.ConverterSettings;
import dev.waybill.processor.model.JavaType;
import dev.waybill.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Each converter is one that the DAO can make, and converts something that is there. */
final class ConverterRules {
  private ConverterRules() {}

  /** What is wrong with a component's own converters. */
  static List<Diagnostic> check(AttributeModel attribute) {
    if (attribute.converters().isEmpty()) {
      return List.of();
    }
    ConverterSettings settings = attribute.converters().get();
    Optional<String> settled = settled(attribute);
    if (settled.isPresent()) {
      return List.of(
          Problem.CONVERTER_MISPLACED.at(
              settings.site(), "'" + attribute.component() + "' " + settled.get()));
    }
    if (settings.converters().isEmpty()) {
      return List.of(
          Problem.CONVERTER_COUNT.at(
              settings.site(),
              "@ConvertedBy on '"
                  + attribute.component()
                  + "' names no converter. Name one, or remove it."));
    }
    Set<TypeRef> used =
        Conversions.in(attribute.type()).stream()
            .map(Converted::converter)
            .collect(Collectors.toUnmodifiableSet());
    Map<JavaType, ConverterModel> seen = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (ConverterModel converter : settings.converters()) {
      ConverterClassRules.check(converter).ifPresent(found::add);
      converter
          .converts()
          .flatMap(type -> Optional.ofNullable(seen.putIfAbsent(type, converter)))
          .ifPresentOrElse(
              first -> found.add(twice(attribute, first, converter)),
              () -> unused(attribute, converter, used).ifPresent(found::add));
    }
    return found;
  }

  private static Optional<String> settled(AttributeModel attribute) {
    if (attribute.isBig()) {
      String annotation = attribute.bigs().get(0).kind().annotation();
      return Optional.of(
          "has "
              + annotation
              + ", which stores its content as a whole. Remove @ConvertedBy"
              + (annotation.equals("@BigJson") ? ", or name a 'converter' in @BigJson." : "."));
    }
    return attribute.stamps().stream()
        .filter(stamp -> !stamp.leavesFormOpen())
        .findFirst()
        .map(
            stamp ->
                "has "
                    + stamp.stamp().annotation()
                    + ", which has a form of its own in the item. Remove @ConvertedBy.");
  }

  private static Diagnostic twice(
      AttributeModel attribute, ConverterModel first, ConverterModel converter) {
    return Problem.CONVERTER_TWICE.at(
        converter.site(),
        "'"
            + converter.type().nestedName()
            + "' converts "
            + converter.converts().map(JavaType::display).orElse("")
            + " in '"
            + attribute.component()
            + "', and so does '"
            + first.type().nestedName()
            + "'. Remove one of them.");
  }

  private static Optional<Diagnostic> unused(
      AttributeModel attribute, ConverterModel converter, Set<TypeRef> used) {
    return converter
        .converts()
        .filter(type -> !used.contains(converter.type()))
        .map(
            type ->
                Problem.CONVERTER_TYPE.at(
                    converter.site(),
                    "'"
                        + converter.type().nestedName()
                        + "' converts "
                        + type.display()
                        + ", and '"
                        + attribute.component()
                        + "' is of type "
                        + attribute.type().display()
                        + ". Name a converter of that type, or of one inside it."));
  }

  /** What is wrong with the converter in a type's own declaration. */
  static List<Diagnostic> check(ConvertedTypeModel type) {
    ConverterSettings settings = type.settings();
    String name = type.type().nestedName();
    if (settings.converters().size() != 1) {
      return List.of(
          Problem.CONVERTER_COUNT.at(
              settings.converters().stream()
                  .skip(1)
                  .findFirst()
                  .map(ConverterModel::site)
                  .orElse(settings.site()),
              "'"
                  + name
                  + "' is converted by one converter wherever it stands, and @ConvertedBy names "
                  + settings.converters().size()
                  + ". Name one."));
    }
    ConverterModel converter = settings.converters().get(0);
    List<Diagnostic> found = new ArrayList<>();
    ConverterClassRules.check(converter).ifPresent(found::add);
    converter
        .converts()
        .filter(converts -> !isOf(type.type(), converts))
        .ifPresent(
            converts ->
                found.add(
                    Problem.CONVERTER_TYPE.at(
                        converter.site(),
                        "'"
                            + converter.type().nestedName()
                            + "' converts "
                            + converts.display()
                            + ", and not '"
                            + name
                            + "'. Name a converter of that, or move this one to a component.")));
    return found;
  }

  private static boolean isOf(TypeRef type, JavaType converts) {
    return converts instanceof JavaType.OfClass named && named.type().equals(type);
  }
}
