package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.IndexModel;
import dev.waybill.processor.model.KeyColumnModel;
import dev.waybill.processor.model.TableFamilyModel;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where several records of one table have an index of one name, it is one index. */
final class FamilyIndexRules {
  private final TableFamilyModel family;
  private final List<Diagnostic> found = new ArrayList<>();

  private record Owned(TableModel member, IndexModel index) {
    List<KeyColumnModel> partition() {
      return index.global()
          ? member.columns(index, true)
          : member.partitionColumn().stream().toList();
    }

    List<KeyColumnModel> sort() {
      return member.columns(index, false);
    }
  }

  private record Typed(Wire wire, Owned owner) {}

  private FamilyIndexRules(TableFamilyModel family) {
    this.family = family;
  }

  static List<Diagnostic> check(TableFamilyModel family) {
    FamilyIndexRules rules = new FamilyIndexRules(family);
    Map<String, Owned> byName = new LinkedHashMap<>();
    for (TableModel member : family.members()) {
      for (IndexModel index : member.indexes()) {
        Owned own = new Owned(member, index);
        Owned other = byName.putIfAbsent(index.name().value(), own);
        // Two of one record are told so for itself.
        if (other != null && !other.member().type().equals(member.type())) {
          rules.agree(own, other);
        }
      }
    }
    rules.attributes(byName.values().stream().toList());
    return rules.found;
  }

  private void agree(Owned own, Owned other) {
    if (own.index().global() != other.index().global()
        || !agree(own.partition(), other.partition())
        || !agree(own.sort(), other.sort())) {
      found.add(
          Problem.FAMILY_INDEX.at(
              own.index().name().site(),
              IndexRules.shown(own.index())
                  + " of '"
                  + own.member().type().nestedName()
                  + "' has "
                  + shown(own)
                  + ", and that of '"
                  + other.member().type().nestedName()
                  + "' has "
                  + shown(other)
                  + ". The table has one of that name: make them the same, or rename one."));
    }
  }

  private static boolean agree(List<KeyColumnModel> own, List<KeyColumnModel> others) {
    return own.size() == others.size()
        && Stream.iterate(0, i -> i < own.size(), i -> i + 1)
            .allMatch(i -> own.get(i).agrees(others.get(i)));
  }

  private static String shown(Owned owned) {
    return (owned.index().global() ? "the keys " : "the local keys ")
        + Stream.concat(owned.partition().stream(), owned.sort().stream())
            .map(key -> "'" + Shown.of(key.name()) + "' (" + key.wire().display() + ")")
            .collect(Collectors.joining(", "));
  }

  /** DynamoDB refuses an item in which the attribute of any index has another type. */
  private void attributes(List<Owned> indexes) {
    Map<String, Typed> types = new LinkedHashMap<>();
    for (Owned owned : indexes) {
      Stream.concat(owned.partition().stream(), owned.sort().stream())
          .forEach(key -> types.putIfAbsent(key.name(), new Typed(key.wire(), owned)));
    }
    for (TableModel member : family.members()) {
      for (AttributeModel attribute : member.attributes()) {
        Typed type = types.get(attribute.attributeName());
        if (!attribute.isKeyPart()
            && type != null
            && !type.owner().member().type().equals(member.type())
            && Wire.ofKey(attribute.type()).filter(wire -> wire == type.wire()).isEmpty()) {
          found.add(other(member, attribute, type));
        }
      }
    }
  }

  private static Diagnostic other(TableModel member, AttributeModel attribute, Typed type) {
    Site site = attribute.nameSite();
    return Problem.FAMILY_INDEX.at(
        site,
        "'"
            + attribute.component()
            + "' of '"
            + member.type().nestedName()
            + "' is of type "
            + attribute.type().display()
            + ", and "
            + IndexRules.shown(type.owner().index()).replaceFirst("The", "the")
            + " of '"
            + type.owner().member().type().nestedName()
            + "' takes '"
            + Shown.of(attribute.attributeName())
            + "' as "
            + type.wire().display()
            + ": DynamoDB would refuse the item. Give one of them another name.");
  }
}
