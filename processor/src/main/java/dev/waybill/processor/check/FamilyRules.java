package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.DocumentFamilyModel;
import dev.waybill.processor.model.DocumentFamilyModel.Member;
import dev.waybill.processor.model.Setting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A family is a flat list of records, each with a name of its own. */
final class FamilyRules {
  private final DocumentFamilyModel family;
  private final String name;
  private final List<Diagnostic> found = new ArrayList<>();

  private FamilyRules(DocumentFamilyModel family) {
    this.family = family;
    this.name = "'" + family.type().nestedName() + "'";
  }

  static List<Diagnostic> check(DocumentFamilyModel family) {
    FamilyRules rules = new FamilyRules(family);
    rules.discriminator();
    rules.members();
    rules.typeNames();
    rules.fallbacks();
    return rules.found;
  }

  private void discriminator() {
    Setting<String> discriminator = family.discriminator();
    if (discriminator.value().isEmpty()
        || !StandardCharsets.UTF_8.newEncoder().canEncode(discriminator.value())) {
      found.add(
          Problem.DOCUMENT_DISCRIMINATOR.at(
              discriminator.site(),
              "'"
                  + Shown.of(discriminator.value())
                  + "' is no name of an attribute. Write one, or leave 'discriminator' out to use"
                  + " '_type'."));
    }
  }

  private void members() {
    if (family.members().isEmpty()) {
      found.add(
          Problem.DOCUMENT_MEMBER.at(
              family.site(),
              name + " permits no type, so that it has no values. Let it permit records."));
    }
    for (Member member : family.members()) {
      wrong(member)
          .ifPresent(
              wrong ->
                  found.add(
                      Problem.DOCUMENT_MEMBER.at(
                          member.site(), "'" + member.type().nestedName() + "' " + wrong)));
    }
  }

  private Optional<String> wrong(Member member) {
    if (member.kind().equals("interface")) {
      return Optional.of(
          "is an interface, and a family of documents has no groups. Let "
              + name
              + " permit the records themselves.");
    }
    if (!member.isRecord()) {
      return Optional.of(
          "is "
              + DeclarationRules.withArticle(member.kind())
              + ", and the members of "
              + name
              + " are stored as documents. Declare it as 'record "
              + member.type().simpleName()
              + "(…)'.");
    }
    return member.samePackage()
        ? Optional.empty()
        : Optional.of(
            "is in another package than " + name + ", whose members are beside it. Move it there.");
  }

  private void typeNames() {
    Map<String, Member> first = new HashMap<>();
    for (Member member : family.members()) {
      Setting<String> typeName = member.typeName().name();
      Member other = first.putIfAbsent(typeName.value(), member);
      if (other != null) {
        found.add(
            Problem.TYPE_NAME.at(
                typeName.site(),
                "'"
                    + member.type().nestedName()
                    + "' is stored as '"
                    + Shown.of(typeName.value())
                    + "', and so is '"
                    + other.type().nestedName()
                    + "'. Give one of them another name with @TypeName(\"…\")."));
      }
    }
  }

  private void fallbacks() {
    List<Member> fallbacks =
        family.members().stream().filter(m -> m.typeName().fallback().isPresent()).toList();
    for (Member member : fallbacks.stream().skip(1).toList()) {
      found.add(
          Problem.TWO_FALLBACKS.at(
              member.typeName().fallback().orElseThrow(),
              "'"
                  + fallbacks.get(0).type().nestedName()
                  + "' stands for what is unknown already, and "
                  + name
                  + " has one fallback at most. Remove one of them."));
    }
  }
}
