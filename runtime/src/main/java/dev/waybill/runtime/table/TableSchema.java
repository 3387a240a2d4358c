package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.NestedContent;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.RecordReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about its table. The processor generates it. Immutable and safe for use by
 * several threads.
 *
 * @param <R> the record
 */
public final class TableSchema<R> {
  private final String name;
  private final RecordReader<R> reader;
  private final @Nullable RecordCodec<R> codec;
  private final Field<?> partitionKey;
  private final @Nullable Field<?> sortKey;
  private final List<BigAttribute<R, ?>> bigAttributes;
  private final List<Field<?>> documents;
  private final List<Field<?>> documentsWithContent;
  private final List<Field<?>> projected;
  private final List<IndexSchema> indexes;
  private final @Nullable Field<?> version;
  private final @Nullable Field<?> timeToLive;
  private final @Nullable Field<Instant> createdAt;
  private final @Nullable Field<Instant> updatedAt;
  private final @Nullable Capacity capacity;
  private final int spillAbove;
  private final @Nullable ItemType itemType;
  private final boolean family;

  TableSchema(TableSchemaBuilder<R> builder, Field<?> partitionKey) {
    this.name = builder.name;
    this.reader = builder.reader;
    this.codec = builder.codec;
    this.projected = List.copyOf(builder.projected);
    this.indexes = List.copyOf(builder.indexes);
    this.version = builder.version;
    this.timeToLive = builder.timeToLive;
    this.createdAt = builder.createdAt;
    this.updatedAt = builder.updatedAt;
    this.partitionKey = partitionKey;
    this.sortKey = builder.sortKey;
    this.bigAttributes = List.copyOf(builder.bigAttributes);
    this.documents = List.copyOf(builder.documents);
    this.documentsWithContent =
        documents.stream().filter(field -> NestedContent.isIn(field.codec())).toList();
    this.capacity = builder.capacity;
    this.spillAbove = builder.spillAbove;
    this.itemType = builder.itemType;
    this.family = builder.family;
  }

  /** Returns a builder of the schema of a table with a name. */
  public static <R> TableSchemaBuilder<R> builder(String name, RecordCodec<R> codec) {
    return new TableSchemaBuilder<>(name, codec, codec);
  }

  /** Returns a builder of the schema of a projection of a table with a name. */
  public static <R> TableSchemaBuilder<R> projection(String name, RecordReader<R> reader) {
    return new TableSchemaBuilder<>(name, reader, null);
  }

  /** Returns a builder of the schema of a table with several records, which others write. */
  static <R> TableSchemaBuilder<R> family(String name, RecordReader<R> reader) {
    TableSchemaBuilder<R> builder = new TableSchemaBuilder<>(name, reader, null);
    builder.family = true;
    return builder;
  }

  /** Returns the name of the table before any renaming. */
  public String name() {
    return name;
  }

  RecordReader<R> reader() {
    return reader;
  }

  /** Returns the codec, which a projection does not have. */
  RecordCodec<R> codec() {
    return Objects.requireNonNull(codec, "a projection is not written");
  }

  /** Tells whether this is one of a projection, which reads some attributes only. */
  boolean isProjection() {
    return codec == null && !family;
  }

  /** Returns the attributes that a projection reads; none for a table, which reads all. */
  List<Field<?>> projected() {
    return projected;
  }

  List<IndexSchema> indexes() {
    return indexes;
  }

  Optional<Field<?>> version() {
    return Optional.ofNullable(version);
  }

  Optional<Field<?>> timeToLive() {
    return Optional.ofNullable(timeToLive);
  }

  Optional<Field<Instant>> createdAt() {
    return Optional.ofNullable(createdAt);
  }

  Optional<Field<Instant>> updatedAt() {
    return Optional.ofNullable(updatedAt);
  }

  Field<?> partitionKey() {
    return partitionKey;
  }

  Optional<Field<?>> sortKey() {
    return Optional.ofNullable(sortKey);
  }

  /** Returns the partition key, and the sort key if there is one. */
  List<Field<?>> keys() {
    return sortKey == null ? List.of(partitionKey) : List.of(partitionKey, sortKey);
  }

  List<BigAttribute<R, ?>> bigAttributes() {
    return bigAttributes;
  }

  /** Returns the attributes that are documents, or hold some. */
  List<Field<?>> documents() {
    return documents;
  }

  /** Returns the attributes whose documents can hold big content. */
  List<Field<?>> documentsWithContent() {
    return documentsWithContent;
  }

  /** Returns the provisioned capacity; empty for a table that is paid by request. */
  Optional<Capacity> capacity() {
    return Optional.ofNullable(capacity);
  }

  /** Returns the size of an item above which inline content moves to its store; 0 for never. */
  int spillAbove() {
    return spillAbove;
  }

  /** Returns which items of the table are such records; empty if all are. */
  Optional<ItemType> itemType() {
    return Optional.ofNullable(itemType);
  }

  /** Capacity units per second. */
  record Capacity(long read, long write) {}
}
