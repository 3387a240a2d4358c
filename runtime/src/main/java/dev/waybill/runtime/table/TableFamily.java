package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What several records say about the table that they share. The processor generates it. Immutable
 * and safe for use by several threads.
 *
 * @param <R> the interface of the records
 */
public final class TableFamily<R> {
  private final TableSchema<R> schema;
  private final String discriminator;
  private final List<Member<? extends R>> members;

  private TableFamily(
      TableSchema<R> schema, String discriminator, List<Member<? extends R>> members) {
    this.schema = schema;
    this.discriminator = discriminator;
    this.members = members;
  }

  /** Returns a builder of a table with a name, whose items say their type by an attribute. */
  public static <R> Builder<R> builder(String name, String discriminator) {
    return new Builder<>(name, discriminator);
  }

  /** Returns the name of the table before any renaming. */
  public String name() {
    return schema.name();
  }

  /** Returns what all records say: the keys, and the indexes of any of them. */
  TableSchema<R> schema() {
    return schema;
  }

  String discriminator() {
    return discriminator;
  }

  List<Member<? extends R>> members() {
    return members;
  }

  /**
   * A record of the family.
   *
   * @param itemType which items are such records
   */
  record Member<M>(Class<M> type, TableSchema<M> schema, ItemType itemType) {}

  /**
   * Builds a family. Not safe for use by several threads.
   *
   * @param <R> the interface of the records
   */
  public static final class Builder<R> {
    private final String name;
    private final String discriminator;
    private final List<Member<? extends R>> members = new ArrayList<>();
    private long readCapacity;
    private long writeCapacity;

    private Builder(String name, String discriminator) {
      this.name = name;
      this.discriminator = discriminator;
    }

    /**
     * Adds a record, whose schema says its type.
     *
     * @throws IllegalArgumentException if it does not, or is one of another table
     */
    public <M extends R> Builder<R> member(Class<M> type, TableSchema<M> schema) {
      return add(type, schema, false);
    }

    /**
     * Adds the record that items of all other types become.
     *
     * @throws IllegalArgumentException if its schema does not say so, or is one of another table
     */
    public <M extends R> Builder<R> fallback(Class<M> type, TableSchema<M> schema) {
      return add(type, schema, true);
    }

    private <M extends R> Builder<R> add(Class<M> type, TableSchema<M> schema, boolean fallback) {
      ItemType itemType = schema.itemType().orElse(null);
      if (itemType == null
          || !itemType.attribute().equals(discriminator)
          || (itemType.name() == null) != fallback
          || !schema.name().equals(name)) {
        throw invalid(type + " is not one of its types, by " + discriminator);
      }
      members.add(new Member<>(type, schema, itemType));
      return this;
    }

    /** Sets the capacity units per second of a table that is not paid by request. */
    public Builder<R> provisioned(long read, long write) {
      this.readCapacity = read;
      this.writeCapacity = write;
      return this;
    }

    /**
     * Returns the family.
     *
     * @throws IllegalArgumentException if the records do not agree about their table
     */
    public TableFamily<R> build() {
      checkTypes();
      TableSchema<?> first = members.get(0).schema();
      TableSchemaBuilder<R> schema =
          TableSchema.family(
              name,
              item -> {
                throw new IllegalStateException("each item is read as one of its type");
              });
      schema.partitionKey(first.partitionKey());
      first.sortKey().ifPresent(schema::sortKey);
      for (Member<? extends R> member : members) {
        if (!KeyTypes.byName(member.schema().keys()).equals(KeyTypes.byName(first.keys()))) {
          throw invalid(member.type() + " has another key than " + members.get(0).type());
        }
      }
      indexes().values().forEach(schema::index);
      Field<?> timeToLive = timeToLive();
      if (timeToLive != null) {
        schema.timeToLive(timeToLive);
      }
      if (readCapacity > 0) {
        schema.provisioned(readCapacity, writeCapacity);
      }
      return new TableFamily<>(schema.build(), discriminator, List.copyOf(members));
    }

    private void checkTypes() {
      if (members.isEmpty()) {
        throw invalid("has no members");
      }
      Set<String> names = new TreeSet<>();
      for (Member<? extends R> member : members) {
        String type = member.itemType().name();
        if (type != null && !names.add(type)) {
          throw invalid("has two members of the type " + type);
        }
      }
      List<Set<String>> fallbacks =
          members.stream()
              .filter(member -> member.itemType().name() == null)
              .map(member -> member.itemType().known())
              .toList();
      if (fallbacks.size() > 1 || !fallbacks.stream().allMatch(names::equals)) {
        throw invalid("has a fallback beside another, or one for other types than " + names);
      }
    }

    /** Returns the indexes of all members, those of one name as one that serves all of them. */
    private Map<String, IndexSchema> indexes() {
      Map<String, IndexSchema> indexes = new LinkedHashMap<>();
      for (Member<? extends R> member : members) {
        for (IndexSchema index : member.schema().indexes()) {
          IndexSchema whole = index.with(IndexKeys.included(index, member.schema()));
          indexes.merge(index.name(), whole, IndexSchema::and);
        }
      }
      return indexes;
    }

    private @Nullable Field<?> timeToLive() {
      Field<?> found = null;
      for (Member<? extends R> member : members) {
        Field<?> own = member.schema().timeToLive().orElse(null);
        if (own != null && found != null && !own.name().equals(found.name())) {
          throw invalid("has two attributes that say when items expire");
        }
        found = found == null ? own : found;
      }
      return found;
    }

    private IllegalArgumentException invalid(String problem) {
      return new IllegalArgumentException("the family of table " + name + ": " + problem);
    }
  }
}
