package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.ConstantName;
import dev.waybill.processor.model.Conversions;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.model.UserTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Allocates the names of a DAO. All variables share one scope, though not all can meet: a reader
 * should not have to tell two of one name apart.
 */
final class NamePlanner {
  private final Declared record;
  private final List<AttributeModel> attributes;
  private final Set<String> constants;
  private final Names variables = new Names();
  private final Names types = new Names();

  /**
   * @param attributes all that have a constant
   */
  NamePlanner(Declared record, List<AttributeModel> attributes) {
    this.record = record;
    this.attributes = attributes;
    this.constants =
        attributes.stream()
            .filter(attribute -> !attribute.isKeyPart())
            .map(AttributeModel::constant)
            .collect(Collectors.toUnmodifiableSet());
    constants.forEach(variables::claim);
    // The interfaces that the nested class implements, and all types of the user's that the DAO
    // mentions.
    types.claim("RecordCodec");
    types.claim("RecordReader");
    types.claim(record.dao().simpleName());
    types.claim(record.type().topLevelName());
    userTypeNames().forEach(types::claim);
    attributes.stream()
        .flatMap(a -> a.stamps().stream())
        .flatMap(stamp -> stamp.supplier().stream())
        .forEach(supplier -> types.claim(supplier.type().topLevelName()));
    attributes.stream()
        .flatMap(a -> a.bigs().stream())
        .flatMap(big -> big.converter().stream())
        .forEach(converter -> types.claim(converter.type().topLevelName()));
  }

  private Stream<String> userTypeNames() {
    return attributes.stream()
        .flatMap(a -> UserTypes.in(a.type()).stream())
        .map(type -> type.type().topLevelName());
  }

  boolean isConstant(String name) {
    return constants.contains(name);
  }

  /** A component's own name, unless a constant is called the same. */
  String parameter(AttributeModel key) {
    return variables.coin(key.component(), key.component() + "Key");
  }

  /** Where a variable has the name of a type, code that means the type finds the variable. */
  void claimTypes() {
    userTypeNames().forEach(variables::claim);
  }

  /** The constant of a key that is put together. */
  String template(ComposedKeyModel key) {
    String name = key.constant();
    return variables.coin(name, name + "_KEY");
  }

  /** The constant of a component as a part of keys. */
  String part(AttributeModel component) {
    return variables.coin(component.constant() + "_PART", component.constant() + "_KEY_PART");
  }

  Labels labels() {
    claimTypes();
    String name = record.type().simpleName();
    return new Labels(
        variables.coin(variable(name), "item", "saved"),
        variables.coin("SCHEMA", "TABLE_SCHEMA", "ITEM_SCHEMA"),
        record instanceof TableModel
            ? types.coin(name + "Codec", "ItemCodec")
            : types.coin(name + "Reader", "ProjectionReader"),
        variables.coin("waybill", "configured"),
        variables.coin("consistency", "readConsistency"),
        variables.coin("action", "updateAction"),
        variables.coin("actions", "updateActions"),
        variables.coin("more", "moreActions"),
        variables.coin("next", "nextAction"),
        variables.coin("item", "itemAttributes"),
        variables.coin("stamps", "itemStamps"));
  }

  /** The constants that hold the codecs of what converters store, each converter once. */
  List<ConverterPlan> converters() {
    return converters(attributes, variables);
  }

  /** The same of a class whose constants have names out of those. */
  static List<ConverterPlan> converters(List<AttributeModel> attributes, Names constants) {
    Map<TypeRef, ConverterPlan> plans = new LinkedHashMap<>();
    attributes.stream()
        .flatMap(a -> Conversions.in(a.type()).stream())
        .forEach(
            type ->
                plans.computeIfAbsent(
                    type.converter(),
                    converter -> new ConverterPlan(constants.coin(constantOf(converter)), type)));
    return List.copyOf(plans.values());
  }

  /** {@code Money.Converter} is {@code MONEY_CONVERTER}: most nested ones share a simple name. */
  private static String constantOf(TypeRef converter) {
    return converter.simpleNames().stream().map(ConstantName::of).collect(Collectors.joining("_"));
  }

  /** The field that holds an instance of a class of the user's. */
  String field(TypeRef type) {
    String name = variable(type.simpleName());
    return variables.coin(name, name + "Supplier");
  }

  /**
   * {@code Page} is {@code page}, {@code HTMLPage} is {@code htmlPage}, {@code URL} is {@code url}.
   */
  static String variable(String type) {
    int capitals = 0;
    while (capitals < type.length() && Character.isUpperCase(type.charAt(capitals))) {
      capitals++;
    }
    // The last of several capitals begins the next word, if one follows.
    boolean word = capitals > 1 && capitals < type.length();
    int end = word && Character.isLowerCase(type.charAt(capitals)) ? capitals - 1 : capitals;
    String name = type.substring(0, end).toLowerCase(Locale.ROOT) + type.substring(end);
    return SourceVersion.isName(name) ? name : name + "Record";
  }
}
