package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the annotations of keys say beside where they stand.
 *
 * @param partition the template on the record
 * @param sort the template on the record
 * @param misplaced what is given to such an annotation on a component
 */
public record TableKeysModel(
    Optional<ComposedKeyModel> partition,
    Optional<ComposedKeyModel> sort,
    List<Misplaced> misplaced) {

  /**
   * A value that belongs on the record.
   *
   * @param annotation as users write it
   * @param member of the annotation
   */
  public record Misplaced(String annotation, String member, String component, Site site) {}

  /** The templates, the partition key first. */
  public List<ComposedKeyModel> templates() {
    return Stream.concat(partition.stream(), sort.stream()).toList();
  }

  /** The components that are in the templates, by name. */
  public Set<String> components() {
    return templates().stream()
        .flatMap(template -> template.components().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
