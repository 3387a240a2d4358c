package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Set;

/**
 * A record with {@code @Table}, as it stands in the source: nothing is known to be right yet.
 *
 * @param site where {@code @Table} stands
 * @param constructor whether the canonical constructor is deprecated
 * @param hiddenLangNames simple names of {@code java.lang} that mean another type in the record's
 *     package
 */
public record TableModel(
    Declaration declaration,
    Site site,
    Setting<String> name,
    Capacity capacity,
    Setting<Integer> spillAbove,
    List<AttributeModel> attributes,
    Deprecation constructor,
    Set<String> hiddenLangNames) {

  public TypeRef type() {
    return declaration.type();
  }

  public TypeRef dao() {
    return type().dao();
  }
}
