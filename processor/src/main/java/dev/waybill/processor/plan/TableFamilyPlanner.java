package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TableFamilyModel;
import dev.waybill.processor.model.TableModel;
import java.util.Comparator;

/** Plans the DAO of a table of several types of items, in which nothing is wrong. */
public final class TableFamilyPlanner {
  private TableFamilyPlanner() {}

  public static TableFamilyPlan plan(TableFamilyModel family) {
    return new TableFamilyPlan(
        family.dao(),
        family.type(),
        family.declaration().visibleOutside(),
        family.name().value(),
        family.discriminator().value(),
        Planner.throughput(family.capacity()),
        family.members().stream()
            .map(TableFamilyPlanner::member)
            .sorted(Comparator.comparing(TableMemberPlan::fallback))
            .toList(),
        family.members().stream()
            .map(member -> member.declaration().deprecation())
            .reduce(family.declaration().deprecation(), Deprecation::and),
        family.hiddenLangNames());
  }

  private static TableMemberPlan member(TableModel member) {
    return new TableMemberPlan(
        member.type(),
        member.dao(),
        Planner.plan(member).labels().schema(),
        member.membership().filter(m -> m.fallback().isPresent()).isPresent());
  }
}
