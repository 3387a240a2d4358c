package dev.waybill.processor.plan;

import dev.waybill.processor.defaults.DefaultReader;
import dev.waybill.processor.defaults.DefaultValue;
import dev.waybill.processor.defaults.DefaultValue.Constant;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Json;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.BigSettings;
import dev.waybill.processor.model.ConverterModel;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.model.StampModel;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.model.UserType;
import dev.waybill.processor.model.UserTypes;
import java.util.Map;
import java.util.Optional;

/** Plans one attribute. */
final class AttributePlanner {
  private AttributePlanner() {}

  static AttributePlan plan(
      AttributeModel attribute, TableModel table, Map<TypeRef, SupplierPlan> suppliers) {
    return plan(attribute, Optional.of(table.name().value()), suppliers);
  }

  /** Plans a part of a document, which does not know the table that it is stored in. */
  static AttributePlan plan(AttributeModel part) {
    return plan(part, Optional.empty(), Map.of());
  }

  private static AttributePlan plan(
      AttributeModel attribute, Optional<String> table, Map<TypeRef, SupplierPlan> suppliers) {
    Optional<DefaultValue> defaultValue =
        defaultText(attribute).flatMap(text -> DefaultReader.read(attribute.type(), text).value());
    Optional<StampModel> stamp = attribute.stamps().stream().findFirst();
    return new AttributePlan(
        attribute.constant(),
        attribute.component(),
        attribute.attributeName(),
        attribute.formerNames().stream().map(Setting::value).toList(),
        AttributeClass.of(attribute),
        attribute.type(),
        attribute.has(Stamp.TIME_TO_LIVE) && isInstant(attribute.type()),
        defaultValue,
        attribute.bigs().stream().findFirst().map(big -> big(big, attribute.type(), table)),
        stamp.map(StampModel::stamp),
        stamp.flatMap(StampModel::supplier).map(supplier -> suppliers.get(supplier.type())),
        attribute.isKey() || AttributeClass.isPrimitive(attribute),
        attribute.deprecation().and(typeDeprecation(attribute)).and(deprecation(defaultValue)),
        attribute.deprecation());
  }

  private static Optional<String> defaultText(AttributeModel attribute) {
    // An item that was stored without a version has the one of a new record.
    return attribute.has(Stamp.VERSION) && AttributeClass.isPrimitive(attribute)
        ? Optional.of("0")
        : attribute.defaultText().map(Setting::value);
  }

  private static boolean isInstant(AttributeType type) {
    return type instanceof Simple simple && simple.basic() == Basic.INSTANT;
  }

  static Deprecation typeDeprecation(AttributeModel attribute) {
    Deprecation ofContent =
        attribute.bigs().stream()
            .flatMap(big -> big.converter().stream())
            .map(ConverterModel::deprecation)
            .reduce(Deprecation.NONE, Deprecation::and);
    return UserTypes.in(attribute.type()).stream()
        .map(UserType::deprecation)
        .reduce(ofContent, Deprecation::and);
  }

  private static Deprecation deprecation(Optional<DefaultValue> value) {
    return value.orElse(null) instanceof Constant constant
        ? constant.constant().deprecation()
        : Deprecation.NONE;
  }

  private static BigPlan big(BigSettings big, AttributeType type, Optional<String> table) {
    String key = big.key().value();
    return new BigPlan(
        content(type),
        json(big, type),
        table.map(name -> key.replace("{table}", name)).orElse(key),
        big.contentType().value(),
        given(big.store()),
        given(big.encoding()),
        Optional.of(big.inlineUpTo().value()).filter(bytes -> bytes > 0));
  }

  private static Optional<JsonPlan> json(BigSettings big, AttributeType type) {
    return type instanceof Json json
        ? Optional.of(new JsonPlan(json.type(), big.converter().map(ConverterModel::type)))
        : Optional.empty();
  }

  private static Optional<String> given(Setting<String> setting) {
    return Optional.of(setting).filter(Setting::given).map(Setting::value);
  }

  private static String content(AttributeType type) {
    if (!(type instanceof Simple simple)) {
      return "BLOB";
    }
    return switch (simple.basic()) {
      case STRING -> "TEXT";
      case BYTE_ARRAY -> "BYTES";
      default -> simple.basic().name();
    };
  }
}
