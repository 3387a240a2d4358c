package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;

/**
 * One component of a record.
 *
 * @param component its name
 * @param site its name in the source
 * @param partitionKey where {@code @PartitionKey} stands
 * @param sortKey where {@code @SortKey} stands
 * @param bigs its big annotations: one, if all is well with it
 */
public record AttributeModel(
    String component,
    AttributeType type,
    Site site,
    Optional<Site> partitionKey,
    Optional<Site> sortKey,
    Optional<AttributeSettings> settings,
    List<BigSettings> bigs,
    Deprecation deprecation) {

  /** The name of the attribute in the item. */
  public String attributeName() {
    return settings.filter(s -> s.name().given()).map(s -> s.name().value()).orElse(component);
  }

  /** The narrowest place that says the attribute's name. */
  public Site nameSite() {
    return settings.filter(s -> s.name().given()).map(s -> s.name().site()).orElse(site);
  }

  /** The constant that stands for the attribute in the DAO. */
  public String constant() {
    return ConstantName.of(component);
  }

  public boolean isKey() {
    return partitionKey.isPresent() || sortKey.isPresent();
  }

  public boolean isBig() {
    return !bigs.isEmpty();
  }

  /** The default that the source gives; the first, where it wrongly gives more. */
  public Optional<Setting<String>> defaultText() {
    return settings.flatMap(s -> s.defaults().stream().findFirst());
  }
}
