package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One component of a record.
 *
 * @param component its name
 * @param site its name in the source
 * @param partitionKey where {@code @PartitionKey} stands
 * @param sortKey where {@code @SortKey} stands
 * @param role whether it is a part of a key that is put together from several
 * @param bigs its big annotations: one, if all is well with it
 * @param stamps what Waybill gives to it: one at most, if all is well with it
 * @param converters its own {@code @ConvertedBy}
 */
public record AttributeModel(
    String component,
    AttributeType type,
    Site site,
    Optional<Site> partitionKey,
    Optional<Site> sortKey,
    KeyRole role,
    Optional<AttributeSettings> settings,
    List<BigSettings> bigs,
    List<StampModel> stamps,
    Optional<ConverterSettings> converters,
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

  /** Whether it is stored in the key of the table alone. */
  public boolean isKeyPart() {
    return role == KeyRole.TABLE;
  }

  /** Whether the key of an index is put together from it, and it is no key of the table. */
  public boolean isIndexPart() {
    return role == KeyRole.INDEX && !isKey();
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
    converters.ifPresent(convertedBy -> all.put("@ConvertedBy", convertedBy.site()));
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
        component,
        type,
        place,
        partitionKey,
        sortKey,
        role,
        settings,
        bigs,
        stamps,
        converters,
        accessor);
  }

  /** This attribute, as a part of keys. */
  public AttributeModel in(KeyRole other) {
    return new AttributeModel(
        component,
        type,
        site,
        partitionKey,
        sortKey,
        other,
        settings,
        bigs,
        stamps,
        converters,
        deprecation);
  }

  /** The names that the attribute had before, the latest first. */
  public List<Setting<String>> formerNames() {
    return settings.map(AttributeSettings::formerNames).orElse(List.of());
  }

  /** The name of the attribute, and those that it had before. */
  public List<String> allNames() {
    return Stream.concat(Stream.of(attributeName()), formerNames().stream().map(Setting::value))
        .toList();
  }

  /** The default that the source gives; the first, where it wrongly gives more. */
  public Optional<Setting<String>> defaultText() {
    return settings.flatMap(s -> s.defaults().stream().findFirst());
  }
}
