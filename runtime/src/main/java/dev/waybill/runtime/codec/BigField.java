package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;

/**
 * An attribute whose content lives in a blob store, and whose item holds a pointer.
 *
 * @param <V> the Java type of its values
 */
public interface BigField<V> {
  /** Returns the name of the attribute. */
  String name();

  /** Returns what converts its values. */
  Content<V> content();

  /** Returns where new content goes. */
  Placement placement();
}
