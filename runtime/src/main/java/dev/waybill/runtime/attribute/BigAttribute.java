package dev.waybill.runtime.attribute;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.Objects;

/**
 * An attribute whose content lives in a blob store. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 * @param <V> the type of the component
 */
public final class BigAttribute<R, V> extends Operand<R> implements BigField<V>, Removable<R> {
  private final Content<V> content;
  private final Placement placement;

  /**
   * Creates the attribute with a name, the conversion of its content, and the place of new content.
   */
  public BigAttribute(String name, Content<V> content, Placement placement) {
    this(Path.of(name), content, placement);
  }

  /**
   * Creates the attribute at a path, with the conversion of its content and the place of new
   * content.
   */
  public BigAttribute(Path path, Content<V> content, Placement placement) {
    super(path);
    this.content = content;
    this.placement = placement;
  }

  /**
   * Returns the condition that the item has the same content here, by its address: nothing is
   * downloaded. It is for the conditions of writes, and a query or scan refuses it. Where an item
   * holds encoded content inline, a write may have to be tried again with what the first try has
   * shown of the item.
   *
   * @throws NullPointerException if the value is null
   * @throws InvalidValueException if the value is text that is not valid Unicode
   */
  public Condition<R> sameContentAs(V value) {
    Objects.requireNonNull(value, "value");
    Blob blob;
    try {
      blob = content.toBlob(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          String.valueOf(e.getMessage()), Location.NOWHERE.withAttribute(name()), e);
    }
    return new SameContent<>(path(), this, blob);
  }

  /**
   * Returns the action that stores content and sets the attribute to it.
   *
   * @throws NullPointerException if the value is null
   */
  public UpdateAction<R> set(V value) {
    return new SetContentAction<>(false, path(), this, value);
  }

  /**
   * Returns the action that stores content, and sets the attribute to it if the item does not have
   * the attribute. The content is stored in either case, since only the update itself can tell.
   *
   * @throws NullPointerException if the value is null
   */
  public UpdateAction<R> setIfAbsent(V value) {
    return new SetContentAction<>(true, path(), this, value);
  }

  /** Returns the action that removes the attribute from the item. The content stays in S3. */
  @Override
  public UpdateAction<R> remove() {
    return Removable.super.remove();
  }

  @Override
  public Content<V> content() {
    return content;
  }

  @Override
  public Placement placement() {
    return placement;
  }
}
