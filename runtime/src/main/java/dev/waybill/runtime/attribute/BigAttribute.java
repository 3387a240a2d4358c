package dev.waybill.runtime.attribute;

import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.BigField;

/**
 * An attribute whose content lives in a blob store. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class BigAttribute<R, V> implements BigField<V> {
  private final String name;
  private final Content<V> content;
  private final Placement placement;

  /**
   * Creates the attribute with a name, the conversion of its content, and the place of new content.
   */
  public BigAttribute(String name, Content<V> content, Placement placement) {
    this.name = name;
    this.content = content;
    this.placement = placement;
  }

  /**
   * Returns the action that stores content and sets the attribute to it.
   *
   * @throws NullPointerException if the value is null
   */
  public UpdateAction<R> set(V value) {
    return action(UpdateAction.Kind.SET, value);
  }

  /**
   * Returns the action that stores content, and sets the attribute to it if the item does not have
   * the attribute. The content is stored in either case, since only the update itself can tell.
   *
   * @throws NullPointerException if the value is null
   */
  public UpdateAction<R> setIfAbsent(V value) {
    return action(UpdateAction.Kind.SET_IF_ABSENT, value);
  }

  /** Returns the action that removes the attribute from the item. The content stays in S3. */
  public UpdateAction<R> remove() {
    return UpdateAction.remove(name);
  }

  private UpdateAction<R> action(UpdateAction.Kind kind, V value) {
    if (value == null) {
      throw new NullPointerException("null for attribute " + name + "; remove() takes it away");
    }
    return new UpdateAction<>(kind, name, item -> item.put(this, value));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Content<V> content() {
    return content;
  }

  @Override
  public Placement placement() {
    return placement;
  }

  /** Returns the name of the attribute. */
  @Override
  public String toString() {
    return name;
  }
}
