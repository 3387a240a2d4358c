package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.DocumentFamilyModel;
import dev.waybill.processor.model.DocumentFamilyModel.Member;
import dev.waybill.processor.model.DocumentModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.model.UserTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Allocates the names of the class of a document's attributes. */
final class DocumentNames {
  /** The methods without parameters that each such class has. */
  private static final Set<String> METHODS =
      Set.of("documentCodec", "documentKind", "exists", "field", "notExists", "remove");

  private final TypeRef type;
  private final Names types = new Names();
  private final Names variables = new Names();

  private DocumentNames(TypeRef type) {
    this.type = type;
    types.claim("DocumentCodec");
    types.claim("DocumentKind");
    types.claim("DocumentParts");
    claim(type);
    types.claim(type.attribute().simpleName());
  }

  static DocumentNames of(DocumentModel document) {
    DocumentNames names = new DocumentNames(document.type());
    document.attributes().stream()
        .flatMap(a -> UserTypes.in(a.type()).stream())
        .forEach(
            other -> {
              names.claim(other.type());
              if (other instanceof DocumentOf) {
                names.types.claim(other.type().attribute().simpleName());
              }
            });
    document.attributes().stream()
        .flatMap(a -> a.bigs().stream())
        .flatMap(big -> big.converter().stream())
        .forEach(converter -> names.claim(converter.type()));
    return names;
  }

  static DocumentNames ofFamily(DocumentFamilyModel family) {
    DocumentNames names = new DocumentNames(family.type());
    for (Member member : family.members()) {
      names.claim(member.type());
      names.types.claim(member.type().attribute().simpleName());
    }
    return names;
  }

  private void claim(TypeRef other) {
    types.claim(other.topLevelName());
    variables.claim(other.topLevelName());
  }

  DocumentLabels labels() {
    String name = type.simpleName();
    return new DocumentLabels(
        types.coin("R", "RootT"),
        variables.coin(NamePlanner.variable(name), "document", "stored"),
        variables.coin("item", "map"),
        variables.coin("name", "attributeName"),
        variables.coin("path", "attributePath"),
        variables.coin("parts", "documentParts"),
        types.coin(name + "Codec", name + "DocumentCodec"),
        types.coin("Parts", name + "Parts"),
        types.coin(name + "Kind", name + "DocumentKind"));
  }

  /** The constants that hold the codecs of what converters store. */
  static List<ConverterPlan> converters(List<AttributeModel> attributes) {
    Names constants = new Names();
    attributes.stream().map(AttributeModel::constant).forEach(constants::claim);
    return NamePlanner.converters(attributes, constants);
  }

  /** What the methods are called that return the attributes of parts, by component. */
  static Map<String, String> methods(List<AttributeModel> attributes) {
    Names names = new Names();
    Map<String, String> methods = new HashMap<>();
    METHODS.forEach(names::claim);
    attributes.stream()
        .map(AttributeModel::component)
        .filter(component -> !METHODS.contains(component))
        .forEach(
            component -> {
              names.claim(component);
              methods.put(component, component);
            });
    attributes.stream()
        .map(AttributeModel::component)
        .filter(METHODS::contains)
        .forEach(component -> methods.put(component, names.coin(component + "Attribute")));
    return methods;
  }
}
