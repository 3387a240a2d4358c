package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interface with {@code @Table}, as it stands in the source: nothing is known to be right yet.
 *
 * @param site where {@code @Table} stands
 * @param sealed whether the interface is
 * @param permitted what it permits, sorted by name
 * @param misplaced the annotations on the interface that belong on the records, by how users write
 *     them
 * @param projection where {@code @Projection} stands, which does not belong there
 */
public record TableFamilyModel(
    Declaration declaration,
    Site site,
    boolean sealed,
    Setting<String> name,
    Capacity capacity,
    Setting<Integer> spillAbove,
    Setting<String> discriminator,
    List<PermittedModel> permitted,
    List<Misplaced> misplaced,
    Optional<Site> projection,
    Set<String> hiddenLangNames)
    implements Declared {

  /** An annotation that means nothing on the interface. */
  public record Misplaced(String annotation, Site site) {}

  @Override
  public String annotation() {
    return "@Table";
  }

  @Override
  public List<AttributeModel> attributes() {
    return List.of();
  }

  @Override
  public Deprecation constructor() {
    return Deprecation.NONE;
  }

  /** The tables that its records are, as far as they are records. */
  public List<TableModel> members() {
    return permitted.stream().flatMap(type -> type.table().stream()).toList();
  }
}
