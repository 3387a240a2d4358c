package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;
import java.util.List;

/**
 * What an item may hold at a path. Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
public abstract class Operand<R> {
  private final Path path;

  Operand(Path path) {
    this.path = path;
  }

  /** Returns the path. */
  public final Path path() {
    return path;
  }

  /** Returns the name of the attribute; the path as text if it leads into an attribute. */
  public final String name() {
    return path.toString();
  }

  /** Returns the names under which older items hold the value; empty if there are none. */
  public final List<String> formerNames() {
    return path.formerNames();
  }

  /**
   * Returns the condition that the item holds something here. To DynamoDB that is also {@code
   * NULL}, which reads as absent.
   */
  public final Condition<R> exists() {
    return Predicate.function(Predicate.EXISTS, new Term.AtPath(path));
  }

  /** Returns the condition that the item holds nothing here, not even {@code NULL}. */
  public final Condition<R> notExists() {
    return Predicate.function(Predicate.NOT_EXISTS, new Term.AtPath(path));
  }

  /** Returns the condition that what the item holds here is of a type. */
  public final Condition<R> attributeType(AttributeType type) {
    return Predicate.function(
        "attribute_type",
        new Term.AtPath(path),
        new Term.Given<>(path, Codecs.STRING, type.name()));
  }

  /** Returns the name of the attribute; the path as text if it leads into an attribute. */
  @Override
  public final String toString() {
    return name();
  }
}
