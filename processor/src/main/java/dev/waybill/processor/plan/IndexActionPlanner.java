package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.plan.IndexActionPlan.SetPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans the updates of keys that are put together. Keys that share a part that changes are updated
 * together, whichever of their indexes an update is named after.
 */
final class IndexActionPlanner {
  private final ComposedPlanner composed;
  private final Map<String, AttributeModel> attributes = new HashMap<>();

  IndexActionPlanner(ComposedPlanner composed, List<AttributeModel> attributes) {
    this.composed = composed;
    attributes.forEach(a -> this.attributes.put(a.component(), a));
  }

  List<IndexActionPlan> plan(List<IndexModel> indexes) {
    List<TemplatePlan> all =
        indexes.stream().flatMap(i -> templates(i).stream()).distinct().toList();
    return indexes.stream()
        .filter(index -> !templates(index).isEmpty())
        .map(index -> action(index, all))
        .toList();
  }

  private List<TemplatePlan> templates(IndexModel index) {
    return composed.ofIndexes(index.templates().stream().map(composed::template).toList());
  }

  private IndexActionPlan action(IndexModel index, List<TemplatePlan> all) {
    Set<TemplatePlan> together = new LinkedHashSet<>(templates(index));
    Set<PartPlan> parts = new LinkedHashSet<>();
    int before;
    do {
      before = together.size();
      together.forEach(template -> parts.addAll(template.parts()));
      all.stream()
          .filter(t -> t.parts().stream().anyMatch(p -> parts.contains(p) && changes(p)))
          .forEach(together::add);
    } while (together.size() > before);
    List<SetPart> set = new ArrayList<>();
    List<SetPart> fromKeys = new ArrayList<>();
    for (PartPlan part : parts) {
      attribute(part)
          .filter(a -> !a.isKeyPart())
          .ifPresent(
              a ->
                  (a.isKey() ? fromKeys : set)
                      .add(
                          new SetPart(
                              a.constant(), part, a.isKey() || AttributeClass.isPrimitive(a))));
    }
    return new IndexActionPlan(
        index.setterName(),
        set,
        fromKeys,
        composed.ofTable().stream()
            .filter(template -> template.parts().stream().anyMatch(parts::contains))
            .toList(),
        List.copyOf(together));
  }

  private boolean changes(PartPlan part) {
    return attribute(part).filter(AttributeModel::isIndexPart).isPresent();
  }

  private Optional<AttributeModel> attribute(PartPlan part) {
    return Optional.ofNullable(attributes.get(part.component()));
  }
}
