package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One component of a record.
 *
 * @param component its name
 * @param site its name in the source
 * @param partitionKey where {@code @PartitionKey} stands
 * @param sortKey where {@code @SortKey} stands
 * @param bigs its big annotations: one, if all is well with it
 * @param stamps what Waybill gives to it: one at most, if all is well with it
 */
public record AttributeModel(
    String component,
    AttributeType type,
    Site site,
    Optional<Site> partitionKey,
    Optional<Site> sortKey,
    Optional<AttributeSettings> settings,
    List<BigSettings> bigs,
    List<StampModel> stamps,
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

  /** Where each of its annotations stands, by how users write it. */
  public Map<String, Site> annotations() {
    Map<String, Site> all = new LinkedHashMap<>();
    partitionKey.ifPresent(site -> all.put("@PartitionKey", site));
    sortKey.ifPresent(site -> all.put("@SortKey", site));
    settings.ifPresent(attribute -> all.put("@Attribute", attribute.site()));
    bigs.forEach(big -> all.put(big.kind().annotation(), big.site()));
    stamps.forEach(stamp -> all.put(stamp.stamp().annotation(), stamp.site()));
    return all;
  }

  /** Whether Waybill does that with it. */
  public boolean has(Stamp stamp) {
    return stamps.stream().anyMatch(s -> s.stamp() == stamp);
  }

  /** This attribute, where another record has it too and is asked for it. */
  AttributeModel seenAs(AttributeModel other) {
    return declared(other.site(), other.deprecation());
  }

  /** This attribute, where no record is asked for it. */
  AttributeModel unread() {
    return declared(site, Deprecation.NONE);
  }

  private AttributeModel declared(Site place, Deprecation accessor) {
    return new AttributeModel(
        component, type, place, partitionKey, sortKey, settings, bigs, stamps, accessor);
  }

  /** The default that the source gives; the first, where it wrongly gives more. */
  public Optional<Setting<String>> defaultText() {
    return settings.flatMap(s -> s.defaults().stream().findFirst());
  }
}
