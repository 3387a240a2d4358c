package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.InvalidConditionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document: a record inside of an item. The processor generates a class for each, which has a
 * method for each part of it. So the names of the methods here that take nothing are few: no part
 * can have one of them.
 *
 * <p>Updates of a part fail where the item does not have the document itself; conditions on it are
 * those of something absent. Methods throw {@link NullPointerException} for null. Immutable and
 * safe for use by several threads.
 *
 * @param <R> the record
 * @param <T> the document
 */
public abstract class DocumentAttribute<R, T> {
  private final Path path;
  private final Whole<R, T> field;

  /** Creates the attribute at a path, whose documents a codec converts. */
  protected DocumentAttribute(Path path, DocumentCodec<T> codec) {
    this.path = path;
    this.field = new Whole<>(path, codec);
  }

  /** Returns the path of a part. */
  protected final Path path(String part) {
    return path.part(part);
  }

  final Path documentPath() {
    return path;
  }

  /** Returns the document as a whole, as it is written and read. */
  public final Field<T> field() {
    return field;
  }

  /**
   * Returns the condition that the item holds something here. To DynamoDB that is also {@code
   * NULL}, which reads as absent.
   */
  public final Condition<R> exists() {
    return field.exists();
  }

  /** Returns the condition that the item holds nothing here, not even {@code NULL}. */
  public final Condition<R> notExists() {
    return field.notExists();
  }

  /** Returns the condition that what the item holds here is of a type. */
  public final Condition<R> attributeType(AttributeType type) {
    return field.attributeType(type);
  }

  /**
   * Returns the condition that the item holds a document here, with all that it has.
   *
   * @throws InvalidConditionException if documents of this type hold big content; compare their
   *     parts
   */
  public final Condition<R> eq(T value) {
    return field.eq(value);
  }

  /**
   * Returns the condition that the item holds another document here, or none.
   *
   * @throws InvalidConditionException if documents of this type hold big content; compare their
   *     parts
   */
  public final Condition<R> ne(T value) {
    return field.ne(value);
  }

  /**
   * Returns the condition that the item holds one of some documents here.
   *
   * @throws InvalidConditionException if there are more than 100, or documents of this type hold
   *     big content; compare their parts
   */
  @SafeVarargs
  public final Condition<R> in(T value, T... more) {
    List<T> all = new ArrayList<>(Elements.of(value));
    for (T other : more) {
      all.add(other);
    }
    return field.in(all);
  }

  /**
   * Returns the condition that the item holds one of some documents here.
   *
   * @throws InvalidConditionException if there is none or more than 100, or documents of this type
   *     hold big content; compare their parts
   */
  public final Condition<R> in(Collection<? extends T> values) {
    return field.in(values);
  }

  /** Returns the action that stores the content of a document, and sets the attribute to it. */
  public final UpdateAction<R> set(T value) {
    return field.set(value);
  }

  /** Returns the action that sets it to what the item held elsewhere before the update. */
  public final UpdateAction<R> set(DocumentAttribute<R, T> other) {
    return field.set(other.field);
  }

  /**
   * Returns the action that sets the attribute if the item does not have it, and otherwise leaves
   * it. Content is stored in either case, since only the update itself can tell.
   */
  public final UpdateAction<R> setIfAbsent(T value) {
    return field.setIfAbsent(value);
  }

  /** Returns the action that removes the document from the item. Its content stays in S3. */
  public final UpdateAction<R> remove() {
    return field.remove();
  }

  /** Returns the name of the attribute; the path as text if it leads into an attribute. */
  @Override
  public final String toString() {
    return path.toString();
  }

  /** What attributes of other types are. */
  private static final class Whole<R, T> extends ValueOperand<R, T>
      implements Settable<R, T>, Removable<R> {
    private final DocumentCodec<T> codec;

    Whole(Path path, DocumentCodec<T> codec) {
      super(path, codec);
      this.codec = codec;
    }

    @Override
    public DocumentCodec<T> codec() {
      return codec;
    }

    /** Returns null: it has no default. */
    @Override
    public @Nullable T defaultValue() {
      return null;
    }
  }
}
