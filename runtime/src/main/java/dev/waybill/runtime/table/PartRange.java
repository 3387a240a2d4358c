package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.table.KeyCondition.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of a part of a key, among the keys that begin with a prefix. In such keys the part is
 * followed by the end, or by the separator, which sorts below all that a part holds.
 *
 * @param key the key
 * @param part the part
 * @param prefix what stands before the part
 * @param behind what stands behind it, up to the next part or the end
 * @param last whether the key ends with that
 */
record PartRange<V>(ComposedKey key, KeyPart<V> part, String prefix, String behind, boolean last)
    implements KeyRange<V> {
  /** Sorts behind the separator, and before all that a part holds. */
  private static final String BEHIND_SEPARATOR = "$";

  static <V> PartRange<V> of(
      ComposedKey key, KeyTemplate template, KeyPart<V> part, KeyPart.Value... leading) {
    List<KeyPart<?>> parts = template.parts();
    if (leading.length >= parts.size()
        || !parts.get(leading.length).component().equals(part.component())) {
      throw new IllegalArgumentException(
          part + " is not part " + (leading.length + 1) + " of " + template);
    }
    return new PartRange<>(
        key,
        part,
        key.compose(() -> template.prefix(leading)),
        template.textBehind(leading.length),
        parts.size() == leading.length + 1);
  }

  /** Returns the condition that a key begins with the prefix. */
  @Override
  public List<KeyCondition> all() {
    return key.beginsWith(prefix);
  }

  @Override
  public List<KeyCondition> is(Operator operator, V value) {
    String text = start(value);
    return switch (operator) {
      case EQ -> last ? List.of(key.is(operator, text + behind)) : key.beginsWith(text + behind);
      case BEGINS_WITH -> key.beginsWith(text);
      case LT -> lessThan(text);
      case LE -> within(prefix, through(text));
      case GT -> greaterThan(text);
      case GE -> within(text, end());
      case BETWEEN -> throw new IllegalArgumentException("a range has two ends");
    };
  }

  @Override
  public List<KeyCondition> between(V from, V to) {
    String start = start(from);
    String end = start(to);
    if (ComposedKey.compare(start, end) > 0) {
      throw new InvalidConditionException(
          "between(…) of component " + part.component() + " starts behind its end",
          key.location(),
          null);
    }
    return within(start, through(end));
  }

  /** Returns the prefix and the part. */
  private String start(@Nullable V value) {
    return key.checked(prefix + key.compose(() -> part.with(value).text()));
  }

  private List<KeyCondition> lessThan(String text) {
    if (last && behind.isEmpty()) {
      return text.length() == prefix.length()
          ? key.never()
          : within(prefix, key.bounds().before(text));
    }
    // A key with that part is longer than this, and so behind it.
    return within(prefix, text);
  }

  private List<KeyCondition> greaterThan(String text) {
    String from = key.bounds().atLeast(text + BEHIND_SEPARATOR);
    return from == null ? key.never() : within(from, end());
  }

  /** Returns the last key in which the part is this, or less. */
  private String through(String text) {
    String complete = text + behind;
    return last || KeyBounds.bytes(complete) > key.bounds().max()
        ? key.bounds().atMost(complete)
        : key.bounds().lastOf(complete);
  }

  /** Returns the last key with the prefix; null if all keys have it. */
  private @Nullable String end() {
    return prefix.isEmpty() ? null : key.bounds().lastOf(prefix);
  }

  private List<KeyCondition> within(String from, @Nullable String to) {
    if (to != null && (to.isEmpty() || ComposedKey.compare(from, to) > 0)) {
      return key.never();
    }
    if (from.isEmpty()) {
      return to == null ? List.of() : List.of(key.is(Operator.LE, to));
    }
    return List.of(to == null ? key.is(Operator.GE, from) : key.between(from, to));
  }
}
