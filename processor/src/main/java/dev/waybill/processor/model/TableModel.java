package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record with {@code @Table}, as it stands in the source: nothing is known to be right yet.
 *
 * @param site where {@code @Table} stands
 * @param projection where {@code @Projection} stands, which does not belong beside {@code @Table}
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
    List<IndexModel> indexes,
    Optional<Site> projection,
    Deprecation constructor,
    Set<String> hiddenLangNames)
    implements Declared {

  @Override
  public String annotation() {
    return "@Table";
  }
}
