package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record with {@code @Projection}, as it stands in the source: nothing is known to be right yet.
 *
 * @param of what it names, as users write it, at its place
 * @param table the table that it is of, if that is one, as the table's own DAO sees it
 * @param tableAttributes the attributes of that table, as the projection's DAO sees them
 * @param components its own components
 */
public record ProjectionModel(
    Declaration declaration,
    Site site,
    Setting<String> of,
    Optional<TableModel> table,
    List<AttributeModel> tableAttributes,
    List<AttributeModel> components,
    Deprecation constructor,
    Set<String> hiddenLangNames)
    implements Declared {

  @Override
  public String annotation() {
    return "@Projection";
  }

  /**
   * Those of the table that the components name: all that is known of an attribute is said there,
   * and only how its accessor is declared is said here. Components that name none are left out.
   */
  @Override
  public List<AttributeModel> attributes() {
    Map<String, AttributeModel> byComponent = new HashMap<>();
    tableAttributes.forEach(attribute -> byComponent.put(attribute.component(), attribute));
    return components.stream()
        .flatMap(
            component ->
                Optional.ofNullable(byComponent.get(component.component()))
                    .map(attribute -> attribute.seenAs(component))
                    .stream())
        .toList();
  }

  /** The indexes of the table that hold all that the projection reads. */
  public List<IndexModel> indexes() {
    Set<String> tableKeys = names(tableAttributes.stream().filter(a -> a.isKey() || a.isKeyPart()));
    Set<String> read = names(components.stream());
    return table.stream()
        .flatMap(t -> t.indexes().stream())
        .filter(index -> index.holds(read, tableKeys))
        .toList();
  }

  /**
   * What the DAO has to know of the table beside the components: the other keys of the table and of
   * those indexes, and when an item expires.
   */
  public List<AttributeModel> others() {
    Set<String> read = names(components.stream());
    Set<String> indexKeys =
        indexes().stream()
            .flatMap(index -> index.keys().stream())
            .map(Setting::value)
            .collect(Collectors.toUnmodifiableSet());
    return tableAttributes.stream()
        .filter(a -> !read.contains(a.component()))
        .filter(a -> a.isKey() || a.has(Stamp.TIME_TO_LIVE) || indexKeys.contains(a.component()))
        .map(AttributeModel::unread)
        .toList();
  }

  private static Set<String> names(Stream<AttributeModel> attributes) {
    return attributes.map(AttributeModel::component).collect(Collectors.toUnmodifiableSet());
  }
}
