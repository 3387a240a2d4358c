package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.RecordReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a schema. Not safe for use by several threads.
 *
 * @param <R> the record
 */
public final class TableSchemaBuilder<R> {
  final String name;
  final RecordReader<R> reader;
  final @Nullable RecordCodec<R> codec;
  final List<BigAttribute<R, ?>> bigAttributes = new ArrayList<>();
  final List<Field<?>> documents = new ArrayList<>();
  final List<Field<?>> projected = new ArrayList<>();
  final List<IndexSchema> indexes = new ArrayList<>();
  @Nullable Field<?> version;
  @Nullable Field<?> timeToLive;
  @Nullable Field<Instant> createdAt;
  @Nullable Field<Instant> updatedAt;
  @Nullable Field<?> partitionKey;
  @Nullable Field<?> sortKey;
  TableSchema.@Nullable Capacity capacity;
  int spillAbove;
  @Nullable ItemType itemType;
  boolean family;

  TableSchemaBuilder(String name, RecordReader<R> reader, @Nullable RecordCodec<R> codec) {
    this.name = name;
    this.reader = reader;
    this.codec = codec;
  }

  /** Sets the partition key. Required. */
  public TableSchemaBuilder<R> partitionKey(Field<?> attribute) {
    this.partitionKey = attribute;
    return this;
  }

  /** Sets the sort key. */
  public TableSchemaBuilder<R> sortKey(Field<?> attribute) {
    this.sortKey = attribute;
    return this;
  }

  /** Adds a big attribute. */
  public TableSchemaBuilder<R> big(BigAttribute<R, ?> attribute) {
    bigAttributes.add(attribute);
    return this;
  }

  /** Adds attributes that are documents, or hold some at any depth. */
  public TableSchemaBuilder<R> documents(Field<?>... attributes) {
    documents.addAll(List.of(attributes));
    return this;
  }

  /** Adds attributes that a projection reads, beside its big ones, documents and the key. */
  public TableSchemaBuilder<R> attributes(Field<?>... attributes) {
    projected.addAll(List.of(attributes));
    return this;
  }

  /** Adds an index. */
  public TableSchemaBuilder<R> index(IndexSchema index) {
    indexes.add(index);
    return this;
  }

  /** Sets the attribute that counts the versions of an item. */
  public TableSchemaBuilder<R> version(Field<?> attribute) {
    this.version = attribute;
    return this;
  }

  /** Sets the attribute that says when an item expires, in seconds since 1970. */
  public TableSchemaBuilder<R> timeToLive(Field<?> attribute) {
    this.timeToLive = attribute;
    return this;
  }

  /** Sets the attribute that says when an item was stored first. */
  public TableSchemaBuilder<R> createdAt(Field<Instant> attribute) {
    this.createdAt = attribute;
    return this;
  }

  /** Sets the attribute that says when an item was written last. */
  public TableSchemaBuilder<R> updatedAt(Field<Instant> attribute) {
    this.updatedAt = attribute;
    return this;
  }

  /** Sets the capacity units per second of a table that is not paid by request. */
  public TableSchemaBuilder<R> provisioned(long readCapacity, long writeCapacity) {
    this.capacity = new TableSchema.Capacity(readCapacity, writeCapacity);
    return this;
  }

  /**
   * Sets the size of an item, in bytes, above which content that was to stay inside of it moves to
   * its store, the largest first. Never by default.
   */
  public TableSchemaBuilder<R> spillAbove(int bytes) {
    this.spillAbove = bytes;
    return this;
  }

  /**
   * Sets the type of the items that are such records, in a table that holds several. Each is
   * written with it, and others are neither read nor changed.
   */
  public TableSchemaBuilder<R> type(String discriminator, String type) {
    this.itemType = ItemType.of(discriminator, type);
    return this;
  }

  /** Sets that the items are such records whose type is none of some, or that have none. */
  public TableSchemaBuilder<R> otherTypes(String discriminator, String... known) {
    this.itemType = ItemType.otherThan(discriminator, List.of(known));
    return this;
  }

  /**
   * Returns the schema.
   *
   * @throws IllegalStateException if there is no partition key
   */
  public TableSchema<R> build() {
    if (partitionKey == null) {
      throw new IllegalStateException("table " + name + " has no partition key");
    }
    return new TableSchema<>(this, partitionKey);
  }
}
