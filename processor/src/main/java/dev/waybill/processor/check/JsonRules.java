package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Json;
import dev.waybill.processor.model.BigSettings;
import dev.waybill.processor.model.BigSettings.Kind;
import dev.waybill.processor.model.ConverterModel;
import dev.waybill.processor.model.JavaType;
import dev.waybill.processor.model.NamedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code @BigJson} stands on a value that has a form as JSON, and on a way to get it. */
final class JsonRules {
  /** By type: what stands for it without any JSON. */
  private static final Map<String, String> WITHOUT =
      Map.of(
          "String", "is text already. Use @BigText(contentType = \"application/json\").",
          "Blob",
              "is a handle of content, which nothing converts. Use"
                  + " @BigText(contentType = \"application/json\").",
          "byte[]", "is binary already. Use @BigBinary.",
          "ByteBuffer", "is binary already. Use @BigBinary.",
          "SdkBytes", "is binary already. Use @BigBinary.");

  private JsonRules() {}

  static List<Diagnostic> check(AttributeModel attribute, BigSettings big) {
    List<Diagnostic> found = new ArrayList<>();
    // The type of a big key does not matter, for it cannot be.
    if (attribute.isKey() || !(attribute.type() instanceof Json json)) {
      return found;
    }
    type(json, big)
        .ifPresent(
            problem ->
                found.add(
                    Problem.BIG_JSON_TYPE.at(
                        big.site(), "'" + attribute.component() + "' " + problem)));
    json.names().stream()
        .filter(name -> !name.accessible())
        .findFirst()
        .ifPresent(hidden -> found.add(hidden(attribute, hidden)));
    big.converter().flatMap(c -> converter(attribute, json, c)).ifPresent(found::add);
    return found;
  }

  private static Optional<String> type(Json json, BigSettings big) {
    String display = json.display();
    if (json.type() instanceof JavaType.Word) {
      return Optional.of("is of type " + display + ", which is not big. Remove @BigJson.");
    }
    if (json.type().isRaw()) {
      return Optional.of(
          "is of type " + display + ", which does not say what is in it. Name its type arguments.");
    }
    boolean handle = display.equals("Blob");
    return Optional.ofNullable(WITHOUT.get(display))
        .filter(without -> handle || big.converter().isEmpty())
        .map(without -> "is of type " + display + ", which " + without);
  }

  private static Diagnostic hidden(AttributeModel attribute, NamedType type) {
    return Problem.INACCESSIBLE_TYPE.at(
        attribute.site(),
        "'"
            + attribute.component()
            + "' has the type "
            + attribute.type().display()
            + ", and its DAO cannot see "
            + type.type().nestedName()
            + ". Make that, and what it is in, public or package-private.");
  }

  private static Optional<Diagnostic> converter(
      AttributeModel attribute, Json json, ConverterModel converter) {
    String name = "'" + converter.type().nestedName() + "' ";
    String type = json.display();
    if (!converter.isConverter() || !converter.converts(json.type())) {
      return Optional.of(
          Problem.JSON_CONVERTER.at(
              converter.site(),
              name
                  + converter
                      .converts()
                      .map(other -> "converts " + other.display())
                      .orElse("converts no content")
                  + ", and '"
                  + attribute.component()
                  + "' is of type "
                  + type
                  + ". Let it implement ContentConverter<"
                  + type
                  + ">."));
    }
    return ConverterClassRules.unusable(converter)
        .map(wrong -> Problem.JSON_CONVERTER.at(converter.site(), wrong));
  }

  /**
   * Jackson is there, if it is called for.
   *
   * @param place where to say so
   */
  static List<Diagnostic> jackson(
      List<AttributeModel> attributes,
      Surroundings surroundings,
      Function<AttributeModel, Site> place) {
    return surroundings.isJacksonMissing()
        ? attributes.stream()
            .filter(JsonRules::callsForJackson)
            .map(a -> missing(place.apply(a), a))
            .toList()
        : List.of();
  }

  /** Where it stands, in the record that says so. */
  static Site site(AttributeModel attribute) {
    return attribute.bigs().get(0).site();
  }

  private static boolean callsForJackson(AttributeModel attribute) {
    return attribute.bigs().stream()
        .anyMatch(big -> big.kind() == Kind.JSON && big.converter().isEmpty());
  }

  private static Diagnostic missing(Site site, AttributeModel attribute) {
    return Problem.NO_JACKSON.at(
        site,
        "@BigJson on '"
            + attribute.component()
            + "' needs Jackson, which is not there. Add"
            + " com.fasterxml.jackson.core:jackson-databind to the dependencies, and, in a module,"
            + " 'requires com.fasterxml.jackson.databind'; or name a 'converter' in @BigJson.");
  }
}
