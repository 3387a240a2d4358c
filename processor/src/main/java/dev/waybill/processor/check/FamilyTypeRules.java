package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.MembershipModel;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.model.TableFamilyModel;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An item of a table of several types is of one of them, or else of the one fallback. */
final class FamilyTypeRules {
  private FamilyTypeRules() {}

  static List<Diagnostic> check(TableFamilyModel family) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, TableModel> byName = new HashMap<>();
    List<TableModel> fallbacks = new ArrayList<>();
    for (TableModel member : family.members()) {
      MembershipModel membership = member.membership().orElseThrow();
      if (membership.fallback().isPresent()) {
        fallbacks.add(member);
      }
      TableModel same = byName.putIfAbsent(membership.typeName().value(), member);
      if (same != null) {
        found.add(
            Problem.FAMILY_TYPE_NAME.at(
                membership.typeName().site(),
                "'"
                    + member.type().nestedName()
                    + "' and '"
                    + same.type().nestedName()
                    + "' would both be stored as '"
                    + Shown.of(membership.typeName().value())
                    + "'. Give one of them another @TypeName."));
      }
    }
    for (TableModel extra : fallbacks.stream().skip(1).toList()) {
      found.add(
          Problem.FAMILY_FALLBACK.at(
              extra.membership().orElseThrow().fallback().orElseThrow(),
              "'"
                  + extra.type().nestedName()
                  + "' cannot be the fallback, because '"
                  + fallbacks.get(0).type().nestedName()
                  + "' is. Remove one of the annotations."));
    }
    timeToLive(family, found);
    return found;
  }

  /** DynamoDB expires the items of a table by one attribute. */
  private static void timeToLive(TableFamilyModel family, List<Diagnostic> found) {
    List<AttributeModel> times =
        family.members().stream()
            .flatMap(member -> member.attributes().stream())
            .filter(attribute -> attribute.has(Stamp.TIME_TO_LIVE))
            .toList();
    for (AttributeModel time : times) {
      AttributeModel first = times.get(0);
      if (!time.attributeName().equals(first.attributeName())) {
        found.add(
            Problem.FAMILY_TIME_TO_LIVE.at(
                time.nameSite(),
                "'"
                    + time.component()
                    + "' is stored as '"
                    + Shown.of(time.attributeName())
                    + "', and another record of '"
                    + family.type().nestedName()
                    + "' expires by '"
                    + Shown.of(first.attributeName())
                    + "'. A table has one such attribute: write @Attribute(name = \""
                    + Shown.of(first.attributeName())
                    + "\")."));
      }
    }
  }
}
