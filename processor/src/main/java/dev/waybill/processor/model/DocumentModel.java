package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record that is a document, as it stands in the source: nothing is known to be right yet.
 *
 * @param site where {@code @Document} stands; the record's name, where only a family says so
 * @param discriminator what its own annotation says of one, if it says anything
 * @param asTable where {@code @Table} and {@code @Projection} stand, by how users write them
 * @param attributes its parts
 * @param families those that it is a member of
 * @param constructor whether the canonical constructor is deprecated
 * @param hiddenLangNames simple names of {@code java.lang} that mean another type in its package
 */
public record DocumentModel(
    Declaration declaration,
    Site site,
    Optional<Setting<String>> discriminator,
    List<Misplaced> asTable,
    List<AttributeModel> attributes,
    List<FamilyRef> families,
    FamilyTypeName typeName,
    Deprecation constructor,
    Set<String> hiddenLangNames) {

  /** An annotation that does not belong there, as users write it. */
  public record Misplaced(String annotation, Site site) {}

  /** A family by its name, and the attribute in which it says what a value is. */
  public record FamilyRef(TypeRef type, String discriminator) {}

  public TypeRef type() {
    return declaration.type();
  }
}
