package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.PermittedModel;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableFamilyModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of several types of items is a sealed interface that permits their records. */
final class TableFamilyRules {
  /** In bytes of UTF-8, since an index may name the attribute. */
  private static final int MOST = 255;

  private TableFamilyRules() {}

  static List<Diagnostic> check(TableFamilyModel family) {
    if (!family.sealed()) {
      return DeclarationRules.check(family);
    }
    List<Diagnostic> found = new ArrayList<>(DeclarationRules.named(family));
    found.addAll(
        TableRules.check(family.type(), family.name(), family.projection(), family.capacity()));
    found.addAll(InlineRules.check(family.spillAbove(), family.members()));
    discriminator(family.discriminator(), found);
    family
        .misplaced()
        .forEach(
            annotation ->
                found.add(
                    Problem.FAMILY_ANNOTATION.at(
                        annotation.site(),
                        annotation.annotation()
                            + " has no effect on '"
                            + family.type().nestedName()
                            + "', because it is for each of its records to say. Move it there.")));
    family.permitted().forEach(permitted -> permitted(family, permitted, found));
    found.addAll(FamilyTypeRules.check(family));
    found.addAll(FamilyKeyRules.check(family));
    found.addAll(FamilyIndexRules.check(family));
    return found;
  }

  private static void discriminator(Setting<String> discriminator, List<Diagnostic> found) {
    String name = discriminator.value();
    if (name.isEmpty()
        || !StandardCharsets.UTF_8.newEncoder().canEncode(name)
        || name.getBytes(StandardCharsets.UTF_8).length > MOST) {
      found.add(
          Problem.DISCRIMINATOR.at(
              discriminator.site(),
              "'"
                  + Shown.of(name)
                  + "' is no name of an attribute that holds a type. Write one of 1 to "
                  + MOST
                  + " bytes in UTF-8."));
    }
  }

  private static void permitted(
      TableFamilyModel family, PermittedModel permitted, List<Diagnostic> found) {
    String name = permitted.type().nestedName();
    String of = "' is permitted by '" + family.type().nestedName() + "', ";
    if (permitted.table().isEmpty()) {
      found.add(
          Problem.FAMILY_MEMBER.at(
              permitted.site(),
              "'"
                  + name
                  + of
                  + "whose items are records, and is "
                  + DeclarationRules.withArticle(permitted.kind())
                  + ". "
                  + (permitted.kind().equals("interface")
                      ? "Let '" + family.type().nestedName() + "' permit its records directly."
                      : "Make it a record, or leave it out.")));
    } else if (!permitted.samePackage()) {
      found.add(
          Problem.FAMILY_MEMBER.at(
              permitted.site(),
              "'"
                  + name
                  + of
                  + "whose DAO is in another package and has to see that of the record. Move it to"
                  + " the package of the interface."));
    }
  }
}
