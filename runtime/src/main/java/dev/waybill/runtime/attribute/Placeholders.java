package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.CodecException;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The placeholders of one request, which all of its expressions share: the same name, and the same
 * value, has one. DynamoDB refuses a placeholder that no expression uses, so a request that is
 * rendered anew needs new placeholders. Not safe for use by several threads.
 */
public final class Placeholders {
  /** The most bytes of the text of an expression. */
  static final int MAX_EXPRESSION = 4096;

  /** The most bytes of all names and values. */
  private static final long MAX_SUBSTITUTIONS = 2L * 1024 * 1024;

  static final String TOO_MANY_OPERATORS =
      " has more operators and functions than the "
          + ExpressionText.MAX_OPERATORS
          + " that DynamoDB takes";

  private final Location location;
  private final @Nullable BigForms bigForms;
  private final Map<SameContent<?, ?>, KnownForms> known;
  private final StoredNames storedNames;
  private final Map<String, String> byName = new LinkedHashMap<>();
  private final Map<AttributeValue, String> byValue = new LinkedHashMap<>();
  private long size;

  /**
   * Creates placeholders for a request that only reads. Conditions on content are refused there,
   * since they can take a second try.
   *
   * @param location where the request goes, for messages
   */
  public Placeholders(Location location) {
    this(location, null, Map.of(), new StoredNames());
  }

  /**
   * Creates placeholders for a request that writes.
   *
   * @param location where the request goes, for messages
   * @param bigForms finds the forms of content
   */
  public Placeholders(Location location, BigForms bigForms) {
    this(location, bigForms, Map.of(), new StoredNames());
  }

  private Placeholders(
      Location location,
      @Nullable BigForms bigForms,
      Map<SameContent<?, ?>, KnownForms> known,
      StoredNames storedNames) {
    this.location = location;
    this.bigForms = bigForms;
    this.known = known;
    this.storedNames = storedNames;
  }

  /**
   * Returns the text of a condition, or of a filter.
   *
   * @param what what it is, for messages: {@code condition} or {@code filter}
   * @throws InvalidConditionException if it is longer than DynamoDB takes, or is on content and
   *     these are placeholders of a request that only reads
   * @throws InvalidValueException if DynamoDB cannot hold a value in it
   */
  public String condition(Condition<?> condition, String what) {
    ExpressionText text = new ExpressionText(this);
    try {
      condition.spelledOut().write(text);
    } catch (ExpressionText.TooManyOperatorsException e) {
      throw new InvalidConditionException("the " + what + TOO_MANY_OPERATORS, location, null);
    }
    return checked(text.toString(), what);
  }

  /**
   * Returns the text of an expression that was put together of several, if DynamoDB takes it.
   *
   * @param what what it is, for messages: {@code condition} or {@code filter}
   * @throws InvalidConditionException if it is longer than DynamoDB takes
   */
  public String checked(String expression, String what) {
    String problem = problem(expression.length());
    if (problem != null) {
      throw new InvalidConditionException("the " + what + problem, location, null);
    }
    return expression;
  }

  /**
   * Returns the placeholders for another try of a request whose condition DynamoDB found false:
   * they know what the item holds inline, which only its reader can compare, and under which names
   * it holds what an update changes. Empty if that makes no difference, and then the condition is
   * false. After another try this may be asked again: the item may hold something else by then.
   *
   * @param condition the condition that was rendered with these placeholders; null for none but
   *     that on names
   * @param item the item as it was when the condition was found false; empty if there was none
   */
  public Optional<Placeholders> refined(
      @Nullable Condition<?> condition, Map<String, AttributeValue> item) {
    BigForms forms = bigForms;
    if (forms == null) {
      return Optional.empty();
    }
    Map<SameContent<?, ?>, KnownForms> more = new HashMap<>(known);
    if (condition != null) {
      condition.visit(
          false,
          (same, negated) -> more.put(same, same.learn(negated, item, forms, knownOf(same, more))));
    }
    StoredNames names = storedNames.learn(item);
    if (names != storedNames) {
      return Optional.of(new Placeholders(location, forms, more, names));
    }
    for (Map.Entry<SameContent<?, ?>, KnownForms> entry : more.entrySet()) {
      if (!entry.getValue().equals(known(entry.getKey()))) {
        return Optional.of(new Placeholders(location, forms, more, names));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a condition together with what an update that was rendered with these placeholders
   * takes for granted: the names under which the item holds what it changes.
   *
   * @param condition null for none
   * @return null for none
   */
  public <R> @Nullable Condition<R> withStoredNames(@Nullable Condition<R> condition) {
    Condition<R> names = storedNames.condition();
    if (names == null) {
      return condition;
    }
    return condition == null ? names : names.and(condition);
  }

  StoredNames storedNames() {
    return storedNames;
  }

  /** Returns the placeholder of the name of an attribute, or of the key of a map. */
  public String name(String name) {
    String placeholder = byName.get(name);
    if (placeholder == null) {
      placeholder = "#n" + byName.size();
      byName.put(name, placeholder);
      size += name.getBytes(StandardCharsets.UTF_8).length;
    }
    return placeholder;
  }

  /** Returns the placeholder of a value. */
  public String value(AttributeValue value) {
    String placeholder = byValue.get(value);
    if (placeholder == null) {
      placeholder = ":v" + byValue.size();
      byValue.put(value, placeholder);
      size += ItemSize.of(value);
    }
    return placeholder;
  }

  /**
   * Returns the placeholder of a value of an attribute.
   *
   * @throws InvalidValueException if DynamoDB cannot hold the value
   */
  public <V> String value(Field<V> field, V value) {
    return value(Path.of(field.name()), field.codec(), value);
  }

  <V> String value(Path path, ValueCodec<V> codec, V value) {
    try {
      return value(codec.encode(value));
    } catch (CodecException e) {
      throw new InvalidValueException(
          "the value " + e.getMessage(), location.withAttribute(path.toString()), e);
    }
  }

  /** Returns the names, by placeholder; empty if there are none, which DynamoDB refuses. */
  public Map<String, String> names() {
    return inverse(byName);
  }

  /** Returns the values, by placeholder; empty if there are none, which DynamoDB refuses. */
  public Map<String, AttributeValue> values() {
    return inverse(byValue);
  }

  /** Returns what is wrong with the length of an expression, or of all values; null if nothing. */
  @Nullable String problem(int length) {
    if (length > MAX_EXPRESSION) {
      return " is a text of " + length + " bytes; DynamoDB takes at most " + MAX_EXPRESSION;
    }
    return size > MAX_SUBSTITUTIONS
        ? " brings the names and values of the request to "
            + size
            + " bytes; DynamoDB takes at most "
            + MAX_SUBSTITUTIONS
        : null;
  }

  Location location() {
    return location;
  }

  @Nullable BigForms bigForms() {
    return bigForms;
  }

  KnownForms known(SameContent<?, ?> condition) {
    return knownOf(condition, known);
  }

  private static KnownForms knownOf(
      SameContent<?, ?> condition, Map<SameContent<?, ?>, KnownForms> known) {
    return known.getOrDefault(condition, KnownForms.NONE);
  }

  private static <K> Map<String, K> inverse(Map<K, String> placeholders) {
    Map<String, K> inverse = new LinkedHashMap<>();
    placeholders.forEach((key, placeholder) -> inverse.put(placeholder, key));
    return Collections.unmodifiableMap(inverse);
  }
}
