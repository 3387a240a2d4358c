package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.RecordReader;
import java.time.Instant;
import java.util.ArrayList;
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
  private final List<Field<?>> projected;
  private final List<IndexSchema> indexes;
  private final @Nullable Field<?> version;
  private final @Nullable Field<?> timeToLive;
  private final @Nullable Field<Instant> createdAt;
  private final @Nullable Field<Instant> updatedAt;
  private final @Nullable Capacity capacity;
  private final int spillAbove;

  private TableSchema(Builder<R> builder, Field<?> partitionKey) {
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
    this.capacity = builder.capacity;
    this.spillAbove = builder.spillAbove;
  }

  /** Returns a builder of the schema of a table with a name. */
  public static <R> Builder<R> builder(String name, RecordCodec<R> codec) {
    return new Builder<>(name, codec, codec);
  }

  /** Returns a builder of the schema of a projection of a table with a name. */
  public static <R> Builder<R> projection(String name, RecordReader<R> reader) {
    return new Builder<>(name, reader, null);
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
    return codec == null;
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

  /** Returns the provisioned capacity; empty for a table that is paid by request. */
  Optional<Capacity> capacity() {
    return Optional.ofNullable(capacity);
  }

  /** Returns the size of an item above which inline content moves to its store; 0 for never. */
  int spillAbove() {
    return spillAbove;
  }

  /** Capacity units per second. */
  record Capacity(long read, long write) {}

  /**
   * Builds a schema. Not safe for use by several threads.
   *
   * @param <R> the record
   */
  public static final class Builder<R> {
    private final String name;
    private final RecordReader<R> reader;
    private final @Nullable RecordCodec<R> codec;
    private final List<BigAttribute<R, ?>> bigAttributes = new ArrayList<>();
    private final List<Field<?>> projected = new ArrayList<>();
    private final List<IndexSchema> indexes = new ArrayList<>();
    private @Nullable Field<?> version;
    private @Nullable Field<?> timeToLive;
    private @Nullable Field<Instant> createdAt;
    private @Nullable Field<Instant> updatedAt;
    private @Nullable Field<?> partitionKey;
    private @Nullable Field<?> sortKey;
    private @Nullable Capacity capacity;
    private int spillAbove;

    private Builder(String name, RecordReader<R> reader, @Nullable RecordCodec<R> codec) {
      this.name = name;
      this.reader = reader;
      this.codec = codec;
    }

    /** Sets the partition key. Required. */
    public Builder<R> partitionKey(Field<?> attribute) {
      this.partitionKey = attribute;
      return this;
    }

    /** Sets the sort key. */
    public Builder<R> sortKey(Field<?> attribute) {
      this.sortKey = attribute;
      return this;
    }

    /** Adds a big attribute. */
    public Builder<R> big(BigAttribute<R, ?> attribute) {
      bigAttributes.add(attribute);
      return this;
    }

    /** Adds attributes that a projection reads, beside its big ones and the key. */
    public Builder<R> attributes(Field<?>... attributes) {
      projected.addAll(List.of(attributes));
      return this;
    }

    /** Adds an index. */
    public Builder<R> index(IndexSchema index) {
      indexes.add(index);
      return this;
    }

    /** Sets the attribute that counts the versions of an item. */
    public Builder<R> version(Field<?> attribute) {
      this.version = attribute;
      return this;
    }

    /** Sets the attribute that says when an item expires, in seconds since 1970. */
    public Builder<R> timeToLive(Field<?> attribute) {
      this.timeToLive = attribute;
      return this;
    }

    /** Sets the attribute that says when an item was stored first. */
    public Builder<R> createdAt(Field<Instant> attribute) {
      this.createdAt = attribute;
      return this;
    }

    /** Sets the attribute that says when an item was written last. */
    public Builder<R> updatedAt(Field<Instant> attribute) {
      this.updatedAt = attribute;
      return this;
    }

    /** Sets the capacity units per second of a table that is not paid by request. */
    public Builder<R> provisioned(long readCapacity, long writeCapacity) {
      this.capacity = new Capacity(readCapacity, writeCapacity);
      return this;
    }

    /**
     * Sets the size of an item, in bytes, above which content that was to stay inside of it moves
     * to its store, the largest first. Never by default.
     */
    public Builder<R> spillAbove(int bytes) {
      this.spillAbove = bytes;
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
}
