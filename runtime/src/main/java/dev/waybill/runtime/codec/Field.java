package dev.waybill.runtime.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that an item holds itself.
 *
 * @param <V> the Java type of its values
 */
public interface Field<V> {
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
  ValueCodec<V> codec();

  /** Returns what its absence is read as, or null where absence is null, or an error. */
  @Nullable V defaultValue();
}
