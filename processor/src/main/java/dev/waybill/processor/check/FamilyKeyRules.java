package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.KeyColumnModel;
import dev.waybill.processor.model.TableFamilyModel;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The records of one table have the same keys, and never the same key. */
final class FamilyKeyRules {
  private final TableFamilyModel family;
  private final List<Diagnostic> found = new ArrayList<>();

  private FamilyKeyRules(TableFamilyModel family) {
    this.family = family;
  }

  static List<Diagnostic> check(TableFamilyModel family) {
    FamilyKeyRules rules = new FamilyKeyRules(family);
    // One without a partition key is told so for itself.
    List<TableModel> members =
        family.members().stream().filter(m -> m.partitionColumn().isPresent()).toList();
    boolean agree = true;
    for (TableModel member : members) {
      agree &= rules.agrees(member, members.get(0));
    }
    if (agree) {
      List<TableModel> known =
          members.stream()
              .filter(member -> member.membership().orElseThrow().fallback().isEmpty())
              .toList();
      for (int i = 0; i < known.size(); i++) {
        for (TableModel before : known.subList(0, i)) {
          rules.differs(known.get(i), before);
        }
      }
    }
    return rules.found;
  }

  private boolean agrees(TableModel member, TableModel first) {
    KeyColumnModel own = member.partitionColumn().orElseThrow();
    KeyColumnModel others = first.partitionColumn().orElseThrow();
    if (!own.agrees(others)) {
      add(own.site(), member, "partition", shown(own), first, shown(others));
      return false;
    }
    Optional<KeyColumnModel> sort = member.sortColumn();
    Optional<KeyColumnModel> otherSort = first.sortColumn();
    if (sort.isPresent() != otherSort.isPresent()
        || (sort.isPresent() && !sort.get().agrees(otherSort.orElseThrow()))) {
      add(
          sort.map(KeyColumnModel::site).orElse(member.site()),
          member,
          "sort",
          sort.map(FamilyKeyRules::shown).orElse("none"),
          first,
          otherSort.map(FamilyKeyRules::shown).orElse("none"));
      return false;
    }
    return true;
  }

  private static String shown(KeyColumnModel key) {
    return "'" + Shown.of(key.name()) + "', " + key.wire().display();
  }

  private void add(
      Site site, TableModel member, String which, String own, TableModel first, String others) {
    found.add(
        Problem.FAMILY_KEYS.at(
            site,
            "The "
                + which
                + " key of '"
                + member.type().nestedName()
                + "' is "
                + own
                + ", and that of '"
                + first.type().nestedName()
                + "' is "
                + others
                + ". The records of '"
                + family.type().nestedName()
                + "' are items of one table: give them keys of one name and kind."));
  }

  private void differs(TableModel member, TableModel before) {
    if (!KeySpace.meet(member, before)) {
      return;
    }
    Site site =
        member
            .keys()
            .sort()
            .map(ComposedKeyModel::template)
            .map(t -> t.site())
            .or(() -> member.keys().partition().map(ComposedKeyModel::template).map(t -> t.site()))
            .orElseGet(() -> member.partitionColumn().orElseThrow().site());
    found.add(
        Problem.FAMILY_SAME_KEY.at(
            site,
            "An item of '"
                + member.type().nestedName()
                + "' can have the key of one of '"
                + before.type().nestedName()
                + "', and would take its place. Begin one of the keys with text of its own, such"
                + " as \""
                + member.type().simpleName().toUpperCase(Locale.ROOT)
                + "#…\"."));
  }
}
