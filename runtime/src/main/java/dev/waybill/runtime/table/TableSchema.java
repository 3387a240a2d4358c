package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.codec.RecordCodec;
import java.util.ArrayList;
import java.util.List;
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
  private final RecordCodec<R> codec;
  private final KeyAttribute<R, ?> partitionKey;
  private final @Nullable KeyAttribute<R, ?> sortKey;
  private final List<BigAttribute<R, ?>> bigAttributes;
  private final @Nullable Capacity capacity;
  private final int spillAbove;

  private TableSchema(Builder<R> builder, KeyAttribute<R, ?> partitionKey) {
    this.name = builder.name;
    this.codec = builder.codec;
    this.partitionKey = partitionKey;
    this.sortKey = builder.sortKey;
    this.bigAttributes = List.copyOf(builder.bigAttributes);
    this.capacity = builder.capacity;
    this.spillAbove = builder.spillAbove;
  }

  /** Returns a builder of the schema of a table with a name. */
  public static <R> Builder<R> builder(String name, RecordCodec<R> codec) {
    return new Builder<>(name, codec);
  }

  /** Returns the name of the table before any renaming. */
  public String name() {
    return name;
  }

  RecordCodec<R> codec() {
    return codec;
  }

  KeyAttribute<R, ?> partitionKey() {
    return partitionKey;
  }

  Optional<KeyAttribute<R, ?>> sortKey() {
    return Optional.ofNullable(sortKey);
  }

  /** Returns the partition key, and the sort key if there is one. */
  List<KeyAttribute<R, ?>> keys() {
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
    private final RecordCodec<R> codec;
    private final List<BigAttribute<R, ?>> bigAttributes = new ArrayList<>();
    private @Nullable KeyAttribute<R, ?> partitionKey;
    private @Nullable KeyAttribute<R, ?> sortKey;
    private @Nullable Capacity capacity;
    private int spillAbove;

    private Builder(String name, RecordCodec<R> codec) {
      this.name = name;
      this.codec = codec;
    }

    /** Sets the partition key. Required. */
    public Builder<R> partitionKey(KeyAttribute<R, ?> attribute) {
      this.partitionKey = attribute;
      return this;
    }

    /** Sets the sort key. */
    public Builder<R> sortKey(KeyAttribute<R, ?> attribute) {
      this.sortKey = attribute;
      return this;
    }

    /** Adds a big attribute. */
    public Builder<R> big(BigAttribute<R, ?> attribute) {
      bigAttributes.add(attribute);
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
