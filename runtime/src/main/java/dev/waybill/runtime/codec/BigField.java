package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import java.util.List;

/**
 * An attribute whose content lives in a blob store, and whose item holds a pointer.
 *
 * @param <V> the Java type of its values
 */
public interface BigField<V> {
  /** Returns the name of the attribute. */
  String name();

  /**
   * Returns the names under which older items hold it, in the order in which they are asked for;
   * empty if there are none.
   */
  default List<String> formerNames() {
    return List.of();
  }

  /** Returns what converts its values. */
  Content<V> content();

  /** Returns where new content goes. */
  Placement placement();
}
