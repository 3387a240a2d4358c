package dev.waybill.it;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.NullableIntAttribute;
import dev.waybill.runtime.attribute.NullableLongAttribute;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A record of which tests look at the items alone; attributes of it that were renamed, or not. */
record Resident(String id) {
  static final TextKeyAttribute<Resident> ID = new TextKeyAttribute<>("id");

  /** The former names of the attributes, and of the parts of the address, by the current names. */
  static final Map<String, List<String>> FORMER_NAMES =
      Map.of(
          "town", List.of("city"),
          "place", List.of("spot", "site"),
          "hits", List.of("views"),
          "tags", List.of("words", "terms"),
          "scores", List.of("marks"),
          "labels", List.of("notes"),
          "page", List.of("html"),
          "address", List.of("home"),
          "visited", List.of("seen"));

  /** The attributes, with former names or without. */
  static final class Attributes {
    final TextAttribute<Resident> alias = new TextAttribute<>("alias");
    final TextAttribute<Resident> town;
    final TextAttribute<Resident> place;
    final NullableLongAttribute<Resident, Long> hits;
    final SetAttribute<Resident, String, Set<String>> tags;
    final ListAttribute<Resident, Integer, NullableIntAttribute<Resident, Integer>> scores;
    final MapAttribute<Resident, String, String, TextAttribute<Resident>> labels;
    final BigAttribute<Resident, String> page;
    final TextAttribute<Resident> street;
    final TextAttribute<Resident> addressTown;
    final NullableLongAttribute<Resident, Long> addressHits;
    final SetAttribute<Resident, String, Set<String>> addressTags;
    final TextAttribute<Resident> visitedTown;

    Attributes(boolean withFormerNames) {
      Path address = path(null, "address", withFormerNames);
      town = new TextAttribute<>(path(null, "town", withFormerNames));
      place = new TextAttribute<>(path(null, "place", withFormerNames));
      hits = new NullableLongAttribute<>(path(null, "hits", withFormerNames), Codecs.LONG);
      tags = set(path(null, "tags", withFormerNames));
      scores =
          new ListAttribute<>(path(null, "scores", withFormerNames), Kind.ints(Codecs.INTEGER));
      labels =
          new MapAttribute<>(path(null, "labels", withFormerNames), Codecs.STRING, Kind.text());
      page =
          new BigAttribute<>(
              path(null, "page", withFormerNames),
              Content.TEXT,
              Placement.of("residents/{sha256}", "text/plain"));
      street = new TextAttribute<>(address.part("street"));
      addressTown = new TextAttribute<>(path(address, "town", withFormerNames));
      addressHits =
          new NullableLongAttribute<>(path(address, "hits", withFormerNames), Codecs.LONG);
      addressTags = set(path(address, "tags", withFormerNames));
      Path visited = path(null, "visited", withFormerNames);
      visitedTown = new TextAttribute<>(path(visited.index(0), "town", withFormerNames));
    }

    private static SetAttribute<Resident, String, Set<String>> set(Path path) {
      return new SetAttribute<>(path, Codecs.STRING, Codecs.set(Codecs.STRING));
    }

    private static Path path(Path parent, String name, boolean withFormerNames) {
      Path path = parent == null ? Path.of(name) : parent.part(name);
      return withFormerNames ? path.formerly(FORMER_NAMES.get(name).toArray(String[]::new)) : path;
    }
  }

  /** Returns an item as it would be if it had been written with the current names. */
  static Map<String, AttributeValue> inNewForm(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> fresh = new LinkedHashMap<>(item);
    FORMER_NAMES.forEach(
        (name, formerNames) ->
            formerNames.forEach(
                former -> {
                  AttributeValue old = fresh.remove(former);
                  if (old != null) {
                    fresh.putIfAbsent(name, old);
                  }
                }));
    fresh.computeIfPresent("address", (name, value) -> inNewForm(value));
    fresh.computeIfPresent("visited", (name, value) -> inNewForm(value));
    return fresh;
  }

  private static AttributeValue inNewForm(AttributeValue value) {
    if (value.hasL()) {
      return AttributeValue.fromL(value.l().stream().map(Resident::inNewForm).toList());
    }
    return value.hasM() ? AttributeValue.fromM(inNewForm(value.m())) : value;
  }

  static final class Dao extends TableDao<Resident> {
    Dao(Waybill waybill, String table) {
      super(
          waybill.table(
              TableSchema.builder(table, new Codec())
                  .partitionKey(ID)
                  .big(new Attributes(true).page)
                  .build()));
    }

    Key<Resident> key(String id) {
      return keyOf(ID, id);
    }
  }

  private static final class Codec implements RecordCodec<Resident> {
    @Override
    public void write(Resident value, ItemWriter item) {
      item.put(ID, value.id());
    }

    @Override
    public void writeKey(Resident value, ItemWriter item) {
      item.put(ID, value.id());
    }

    @Override
    public Resident read(ItemReader item) {
      return new Resident(item.require(ID));
    }
  }
}
