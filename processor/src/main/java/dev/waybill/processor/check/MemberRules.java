package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.KeyRole;
import dev.waybill.processor.model.MembershipModel;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A record that is one of several types of items says which, and leaves the table to them all. */
final class MemberRules {
  private final TableModel table;
  private final MembershipModel membership;
  private final List<Diagnostic> found = new ArrayList<>();

  private MemberRules(TableModel table, MembershipModel membership) {
    this.table = table;
    this.membership = membership;
  }

  static List<Diagnostic> check(TableModel table, MembershipModel membership) {
    MemberRules rules = new MemberRules(table, membership);
    rules.table();
    rules.typeName();
    rules.discriminator();
    membership.fallback().ifPresent(rules::fallback);
    return rules.found;
  }

  private void table() {
    String of = "'" + table.type().nestedName() + "' is an item of the table of '";
    membership
        .table()
        .ifPresent(
            site ->
                add(
                    Problem.FAMILY_MEMBER,
                    site,
                    of
                        + membership.family().nestedName()
                        + "' already, which says all of the table. Remove @Table here."));
    if (membership.families() > 1) {
      add(
          Problem.FAMILY_MEMBER,
          table.site(),
          of
              + membership.family().nestedName()
              + "', and of another one. A record is an item of one table: leave one of the"
              + " interfaces out.");
    }
  }

  private void typeName() {
    if (membership.typeName().value().isEmpty()) {
      add(
          Problem.FAMILY_TYPE_NAME,
          membership.typeName().site(),
          "The type name of '"
              + table.type().nestedName()
              + "' is empty. Write one, or remove @TypeName to use the name of the record.");
    }
  }

  private void discriminator() {
    String name = membership.discriminator().value();
    for (AttributeModel attribute : table.attributes()) {
      if (!attribute.isKeyPart()
          && attribute.attributeName().equals(name)
          && !(membership.fallback().isPresent() && isPlainText(attribute))) {
        add(
            Problem.DISCRIMINATOR,
            attribute.nameSite(),
            "'"
                + attribute.component()
                + "' is stored as '"
                + Shown.of(name)
                + "', which is where the table keeps the type of the item. "
                + (membership.fallback().isPresent()
                    ? "In a fallback it can be a plain String, which holds that type."
                    : "Give one of them another name."));
      }
    }
    Stream.concat(
            table.keys().templates().stream(),
            table.indexes().stream().flatMap(index -> index.templates().stream()))
        .filter(key -> key.attributeName().equals(name))
        .forEach(key -> add(Problem.DISCRIMINATOR, key.nameSite(), keyName(key, name)));
  }

  private static String keyName(ComposedKeyModel key, String name) {
    return "The key \""
        + Shown.of(key.template().value())
        + "\" is stored as '"
        + Shown.of(name)
        + "', which is where the table keeps the type of the item. Give one of them another name.";
  }

  private static boolean isPlainText(AttributeModel attribute) {
    return isText(attribute)
        && !attribute.isKey()
        && attribute.role() == KeyRole.NONE
        && attribute.stamps().isEmpty();
  }

  private static boolean isText(AttributeModel attribute) {
    return attribute.type() instanceof Simple simple
        && simple.basic() == Basic.STRING
        && !attribute.isBig();
  }

  /** Nothing is known of the keys of what it reads. */
  private void fallback(Site site) {
    for (ComposedKeyModel key : table.keys().templates()) {
      add(
          Problem.FAMILY_FALLBACK,
          key.template().site(),
          "The fallback '"
              + table.type().nestedName()
              + "' has to read items with any key, and not only such as \""
              + Shown.of(key.template().value())
              + "\". Give it a component 'String "
              + key.attributeName().toLowerCase(Locale.ROOT)
              + "' with @Attribute(name = \""
              + Shown.of(key.attributeName())
              + "\") instead, and the annotation of the key there.");
    }
    table.attributes().stream()
        // Numbers and binary take any key of theirs, and what is no key is told so elsewhere.
        .filter(a -> a.isKey() && !a.isBig() && !isText(a))
        .filter(a -> Wire.ofKey(a.type()).filter(wire -> wire == Wire.STRING).isPresent())
        .forEach(
            key ->
                add(
                    Problem.FAMILY_FALLBACK,
                    key.site(),
                    "The fallback '"
                        + table.type().nestedName()
                        + "' has to read items with any key, and not every text is of type "
                        + key.type().display()
                        + ". Make '"
                        + key.component()
                        + "' a String."));
  }

  private void add(Problem problem, Site site, String message) {
    found.add(problem.at(site, message));
  }
}
