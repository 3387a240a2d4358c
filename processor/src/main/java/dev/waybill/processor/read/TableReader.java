package dev.waybill.processor.read;

import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.Capacity;
import dev.waybill.processor.model.Declaration;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.TableKeysModel;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type with {@code @Table}. */
public final class TableReader {
  /** What generated code uses of {@code java.lang}, and would find elsewhere if it was hidden. */
  private static final List<String> LANG_NAMES =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Deprecated",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Number",
          "Override",
          "SafeVarargs",
          "Short",
          "String",
          "SuppressWarnings");

  private final Elements elements;
  private final Types types;

  public TableReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The name of a type, which may be unresolved. */
  public static TypeRef nameOf(TypeElement type) {
    return Refs.nameOf(type);
  }

  /** Reads a type that is {@linkplain Unresolved resolved}. */
  public TableModel read(TypeElement type) {
    Optional<TypeElement> family = Families.of(type).stream().findFirst();
    Mirror table = Mirror.on(family.orElse(type), AnnotationNames.TABLE).orElseThrow();
    Declaration declaration = DeclarationReader.read(type);
    return new TableModel(
        declaration,
        family.isPresent() ? Site.of(type) : table.site(),
        table.text("value"),
        capacity(table),
        table.integer("spillAbove"),
        table.text("discriminator"),
        TableKeysReader.read(type),
        MembershipReader.read(type),
        attributes(type, Refs.packageOf(type)),
        IndexReader.read(type),
        Mirror.on(type, AnnotationNames.PROJECTION).map(Mirror::site),
        constructorDeprecation(type),
        hiddenLangNames(Refs.packageOf(type)));
  }

  static Capacity capacity(Mirror table) {
    return new Capacity(
        table.constant("billingMode").equals("PROVISIONED"),
        table.number("readCapacity"),
        table.number("writeCapacity"));
  }

  /** The attributes of a record, as code of a package sees them. */
  List<AttributeModel> attributes(TypeElement type, PackageElement from) {
    return attributes(type, from, Map.of());
  }

  /**
   * The attributes of a record, as code of a package sees them.
   *
   * @param originals by component, where another record says how values are converted
   */
  List<AttributeModel> attributes(
      TypeElement type, PackageElement from, Map<String, VariableElement> originals) {
    AttributeReader reader =
        new AttributeReader(
            new TypeReader(from, types, new DocumentTypes(elements, from)),
            new StampReader(from, types),
            new ConverterReader(from, types),
            originals);
    TableKeysModel keys = TableKeysReader.read(type);
    List<IndexModel> indexes = IndexReader.read(type);
    return type.getRecordComponents().stream()
        .map(reader::read)
        .map(a -> a.in(TableKeysReader.role(a.component(), keys, indexes)))
        .toList();
  }

  Deprecation constructorDeprecation(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> isCanonical(constructor, type.getRecordComponents()))
        .map(Refs::deprecation)
        .reduce(Deprecation.NONE, Deprecation::and);
  }

  private boolean isCanonical(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    if (constructor.getParameters().size() != components.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      if (!types.isSameType(
          types.erasure(constructor.getParameters().get(i).asType()),
          types.erasure(components.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  Set<String> hiddenLangNames(PackageElement from) {
    Set<String> hidden = new TreeSet<>();
    String prefix = from.isUnnamed() ? "" : from.getQualifiedName() + ".";
    for (String name : LANG_NAMES) {
      if (elements.getTypeElement(prefix + name) != null) {
        hidden.add(name);
      }
    }
    return hidden;
  }
}
