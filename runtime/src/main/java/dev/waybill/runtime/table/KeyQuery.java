package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start of a query, for generated DAOs: which attributes of the key have which values. They are
 * given in the order of the key. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
public final class KeyQuery<R> {
  private final Target<R> target;
  private final List<KeyCondition> keys;

  KeyQuery(ItemTable<R> table, @Nullable String index, ReadConsistency consistency) {
    this(Target.of(table, index, consistency), List.of());
  }

  private KeyQuery(Target<R> target, List<KeyCondition> keys) {
    this.target = target;
    this.keys = keys;
  }

  /**
   * Returns this query, for items of which one more attribute of the key has a value.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if the value is null, or cannot be the
   *     value of a key
   * @throws IllegalArgumentException if the attribute is not the next one of the key
   */
  public <V> KeyQuery<R> where(Field<V> attribute, V value) {
    KeyOperand operand = operand(attribute);
    return with(operand.is(KeyCondition.Operator.EQ, operand.encode(attribute, value)));
  }

  /**
   * Returns this query, for items of which one more attribute of the key is put together of some
   * values; throws as {@link #where(Field, Object)} does.
   */
  public KeyQuery<R> where(KeyTemplate.Value key) {
    return with(new ComposedKey(operand(key.template())).is(key));
  }

  private KeyQuery<R> with(KeyCondition condition) {
    List<KeyCondition> all = new ArrayList<>(keys);
    all.add(condition);
    return new KeyQuery<>(target, List.copyOf(all));
  }

  /**
   * Returns the query of all such items.
   *
   * @throws IllegalStateException if a value of the partition key is missing
   */
  public Query<R> all() {
    checkPartition();
    return new Query<>(start());
  }

  /**
   * Returns the query of all such items, which can be narrowed to a range of a sort key; throws as
   * {@link #all} and {@link #where} do.
   */
  public <V> RangeQuery<R, V> range(Field<V> sortKey) {
    KeyOperand operand = sortKey(sortKey);
    return new RangeQuery<>(
        start(), new AttributeRange<>(operand, value -> operand.encode(sortKey, value)));
  }

  /** Returns the query of all such items, which can be narrowed to a range of numbers. */
  public RangeQuery<R, Number> numberRange(Field<?> sortKey) {
    KeyOperand operand = sortKey(sortKey);
    return new RangeQuery<>(start(), new AttributeRange<>(operand, operand::encodeNumber));
  }

  /** Returns the query of all such items, which can be narrowed to a range, or by a prefix. */
  public <V> TextRangeQuery<R, V> textRange(Field<V> sortKey) {
    KeyOperand operand = sortKey(sortKey);
    return new TextRangeQuery<>(
        start(), new AttributeRange<>(operand, value -> operand.encode(sortKey, value)));
  }

  /**
   * Returns the query of all items whose sort key is one of a template whose first parts have some
   * values.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if one is null, or no key can have them
   * @throws IllegalArgumentException if they are not those of the first parts of the template
   */
  public Query<R> prefix(KeyTemplate sortKey, KeyPart.Value... leading) {
    ComposedKey key = new ComposedKey(sortKey(sortKey));
    if (leading.length == sortKey.parts().size()) {
      return where(sortKey.with(leading)).all();
    }
    return new Query<>(start().where(key.beginsWith(key.compose(() -> sortKey.prefix(leading)))));
  }

  /**
   * Returns the query of all such items as {@link #prefix} does, which can be narrowed to a range
   * of the next part.
   */
  public <V> RangeQuery<R, V> partRange(
      KeyTemplate sortKey, KeyPart<V> next, KeyPart.Value... leading) {
    return new RangeQuery<>(start(), partOf(sortKey, next, leading));
  }

  /** Returns the query as {@link #partRange} does, which can be narrowed by a prefix, too. */
  public TextRangeQuery<R, String> partTextRange(
      KeyTemplate sortKey, KeyPart<String> next, KeyPart.Value... leading) {
    return new TextRangeQuery<>(start(), partOf(sortKey, next, leading));
  }

  private <V> PartRange<V> partOf(KeyTemplate sortKey, KeyPart<V> next, KeyPart.Value... leading) {
    return PartRange.of(new ComposedKey(sortKey(sortKey)), sortKey, next, leading);
  }

  /**
   * Returns the items of the partition as what the DAO of a family can query.
   *
   * @throws IllegalStateException if a value of the partition key is missing
   */
  public Partition<R> partition() {
    checkPartition();
    return new Partition<>(target, keys);
  }

  private Results<R> start() {
    return new Results<>(target, keys, ReadOptions.defaults());
  }

  private KeyOperand sortKey(Field<?> attribute) {
    checkPartition();
    return operand(attribute);
  }

  private void checkPartition() {
    if (keys.size() < target.partitionKeys().size()) {
      throw new IllegalStateException(
          "a query of "
              + target
              + " needs a value of "
              + target.partitionKeys().get(keys.size()).name());
    }
  }

  private KeyOperand operand(Field<?> attribute) {
    List<Field<?>> all = new ArrayList<>(target.partitionKeys());
    all.addAll(target.sortKeys());
    String next = keys.size() < all.size() ? all.get(keys.size()).name() : null;
    if (!attribute.name().equals(next)) {
      throw new IllegalArgumentException(
          attribute.name()
              + " is not the next attribute of the key of "
              + target
              + (next == null ? "" : ", which is " + next));
    }
    boolean partition = keys.size() < target.partitionKeys().size();
    return new KeyOperand(attribute.name(), partition, target.location());
  }
}
