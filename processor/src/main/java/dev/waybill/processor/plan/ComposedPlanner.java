package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.KeyPiece;
import dev.waybill.processor.model.KeyRole;
import dev.waybill.processor.model.TableKeysModel;
import dev.waybill.processor.plan.TemplatePlan.Piece;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans the keys that are put together, and their names. */
final class ComposedPlanner {
  private final Map<String, PartPlan> parts = new LinkedHashMap<>();
  private final Map<String, TemplatePlan> templates = new LinkedHashMap<>();
  private final List<TemplatePlan> ofTable;

  /**
   * @param keys those of the table
   * @param indexes those that the DAO knows
   * @param attributes those of the table, as the DAO sees them
   * @param parameter allocates what a method calls a component
   */
  ComposedPlanner(
      TableKeysModel keys,
      List<IndexModel> indexes,
      List<AttributeModel> attributes,
      NamePlanner names,
      Function<AttributeModel, String> parameter) {
    Map<String, AttributeModel> used = new LinkedHashMap<>();
    attributes.stream()
        .filter(a -> a.role() != KeyRole.NONE)
        .filter(a -> isUsed(a.component(), keys, indexes))
        .forEach(a -> used.put(a.component(), a));
    Map<String, String> parameters = new LinkedHashMap<>();
    used.forEach((component, a) -> parameters.put(component, parameter.apply(a)));
    names.claimTypes();
    // What users see in the source is named first: the attribute that holds a key.
    Map<ComposedKeyModel, String> constants = new LinkedHashMap<>();
    all(keys, indexes).forEach(key -> constants.computeIfAbsent(key, k -> names.template(k)));
    used.forEach(
        (component, a) ->
            parts.put(
                component,
                new PartPlan(
                    component,
                    new KeyPlan(
                        names.part(a),
                        parameters.getOrDefault(component, component),
                        a.type(),
                        AttributePlanner.typeDeprecation(a)),
                    a.deprecation())));
    all(keys, indexes)
        .forEach(
            key ->
                templates.computeIfAbsent(
                    key.attributeName(),
                    name ->
                        new TemplatePlan(
                            constants.getOrDefault(key, name),
                            name,
                            key.pieces().stream().map(this::piece).toList())));
    this.ofTable = keys.templates().stream().map(this::template).toList();
  }

  private static List<ComposedKeyModel> all(TableKeysModel keys, List<IndexModel> indexes) {
    return Stream.concat(
            keys.templates().stream(), indexes.stream().flatMap(i -> i.templates().stream()))
        .toList();
  }

  private static boolean isUsed(String component, TableKeysModel keys, List<IndexModel> indexes) {
    return all(keys, indexes).stream().anyMatch(key -> key.components().contains(component));
  }

  private Piece piece(KeyPiece piece) {
    return piece instanceof KeyPiece.Text text
        ? new Piece(Optional.of(text.text()), Optional.empty())
        : new Piece(
            Optional.empty(), Optional.ofNullable(parts.get(((KeyPiece.Part) piece).component())));
  }

  /** The plan of a key, which several indexes may share. */
  TemplatePlan template(ComposedKeyModel key) {
    return Optional.ofNullable(templates.get(key.attributeName())).orElseThrow();
  }

  ComposedPlan plan(List<IndexActionPlan> actions) {
    return new ComposedPlan(
        List.copyOf(parts.values()), ofTable, ofIndexes(List.copyOf(templates.values())), actions);
  }

  /** Those of them that are no keys of the table. */
  List<TemplatePlan> ofIndexes(List<TemplatePlan> some) {
    return some.stream().filter(template -> !ofTable.contains(template)).distinct().toList();
  }

  List<TemplatePlan> ofTable() {
    return ofTable;
  }
}
