package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Set;

/**
 * A sealed interface that is a family of documents, as it stands in the source.
 *
 * @param site where {@code @Document} stands
 * @param members all that it permits, by name
 * @param hiddenLangNames simple names of {@code java.lang} that mean another type in its package
 */
public record DocumentFamilyModel(
    Declaration declaration,
    Site site,
    Setting<String> discriminator,
    List<DocumentModel.Misplaced> asTable,
    List<Member> members,
    Set<String> hiddenLangNames) {

  /**
   * A type that a family permits.
   *
   * @param kind as users say it: "record", "class", "enum", "interface"
   * @param samePackage whether it is in the package of the family
   * @param site its name
   */
  public record Member(
      TypeRef type,
      String kind,
      boolean samePackage,
      Site site,
      FamilyTypeName typeName,
      Deprecation deprecation) {
    public boolean isRecord() {
      return kind.equals("record");
    }
  }

  public TypeRef type() {
    return declaration.type();
  }
}
