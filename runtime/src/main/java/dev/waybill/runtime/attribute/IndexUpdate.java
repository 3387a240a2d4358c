package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the action that changes components which are parts of the keys of indexes, and
 * these keys with them. Generated DAOs use it. Not safe for use by several threads; the action is.
 *
 * @param <R> the record
 */
public final class IndexUpdate<R> {
  private final String name;
  private final List<UpdateAction<R>> components = new ArrayList<>();
  private final Map<String, KeyPart.Value> given = new LinkedHashMap<>();
  private final List<IndexKeyAction.Source> sources = new ArrayList<>();
  private final List<KeyTemplate> composed = new ArrayList<>();

  private IndexUpdate(String name) {
    this.name = name;
  }

  /** Returns an update with a name for messages, which does nothing yet. */
  public static <R> IndexUpdate<R> of(String name) {
    return new IndexUpdate<>(name);
  }

  /**
   * Sets a component.
   *
   * @throws NullPointerException if the value is null
   */
  public <V> IndexUpdate<R> set(Field<V> attribute, KeyPart<V> part, V value) {
    components.add(SetAction.set(Path.of(attribute.name()), attribute.codec(), value));
    return given(part.with(value));
  }

  /** Sets a component that may be null; null removes it, and the keys that it is a part of. */
  public <V> IndexUpdate<R> setOrRemove(Field<V> attribute, KeyPart<V> part, @Nullable V value) {
    Path path = Path.of(attribute.name());
    components.add(
        value == null ? new RemoveAction<>(path) : SetAction.set(path, attribute.codec(), value));
    return given(part.with(value));
  }

  private IndexUpdate<R> given(KeyPart.Value value) {
    given.put(value.part().component(), value);
    return this;
  }

  /** Takes the parts that are not set from a key of the table. */
  public IndexUpdate<R> from(KeyTemplate key) {
    sources.add(IndexKeyAction.Source.of(key));
    return this;
  }

  /** Takes a part from a key of the table that is a component itself. */
  public <V> IndexUpdate<R> from(Field<V> key, KeyPart<V> part) {
    sources.add(IndexKeyAction.Source.of(key, part));
    return this;
  }

  /** Composes the key of an index. */
  public IndexUpdate<R> compose(KeyTemplate key) {
    composed.add(key);
    return this;
  }

  /** Returns the action. */
  public UpdateAction<R> action() {
    return new IndexKeyAction<>(name, components, given, sources, composed);
  }
}
