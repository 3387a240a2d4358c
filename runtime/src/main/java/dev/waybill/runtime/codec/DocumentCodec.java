package dev.waybill.runtime.codec;

import dev.waybill.runtime.error.WaybillException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts documents, the records inside of items, to {@code M}. The processor generates it;
 * implementations are immutable and safe for use by several threads.
 *
 * <p>An implementation has no static state, and makes none when it is created: documents may hold
 * each other, and threads that initialize their classes must not wait for one another.
 *
 * @param <T> the document
 */
public abstract class DocumentCodec<T> extends NestedCodec<T> {
  /** What has content inside; the same whoever finds it out. */
  private volatile @Nullable DocumentParts parts;

  /** For the generated codecs. */
  protected DocumentCodec() {}

  /** Writes each component of a document. */
  public abstract void write(T value, ItemWriter item);

  /** Returns the document of what is stored. */
  public abstract T read(ItemReader item);

  /** Tells which components are big content, and which are, or hold, documents. */
  protected void describe(DocumentParts description) {}

  @Override
  final AttributeValue encode(T value, WriteNesting nesting) {
    nesting.checkContainer();
    ItemWriter item = new ItemWriter(nesting);
    write(value, item);
    return AttributeValue.fromM(item.document());
  }

  @Override
  final T decode(AttributeValue value, ReadNesting nesting) {
    if (!value.hasM()) {
      throw Types.mismatch("M", value);
    }
    ItemReader item = new ItemReader(value.m(), nesting);
    try {
      return read(item);
    } catch (CodecException | WaybillException | SdkException e) {
      throw e;
    } catch (RuntimeException e) {
      // A record may check what it is given, and here is known where it stands.
      throw new CodecException(
          "is a document of which its record was not made; its constructor, or a method that it"
              + " calls, threw "
              + e.getClass().getSimpleName(),
          e);
    }
  }

  @Override
  void visit(AttributeValue value, Nesting nesting, NestedContent.Visitor visitor) {
    DocumentParts known = parts();
    for (BigField<?> field : known.big()) {
      NestedContent.visit(field, value.m(), nesting, visitor);
    }
    for (Field<?> field : known.documents()) {
      NestedContent.visit(field, value.m(), nesting, visitor);
    }
  }

  @Override
  void collect(String name, Set<Class<?>> seen, NestedContent.Collector collector) {
    if (!seen.add(getClass())) {
      return;
    }
    DocumentParts described = described();
    for (BigField<?> field : described.big()) {
      collector.found(name + "." + field.name(), field);
    }
    for (Field<?> field : described.documents()) {
      NestedContent.collect(name + "." + field.name(), field, seen, collector);
    }
  }

  private DocumentParts described() {
    DocumentParts description = new DocumentParts();
    describe(description);
    return description;
  }

  /** Returns the components that are, or hold, big content. */
  private DocumentParts parts() {
    DocumentParts known = parts;
    if (known == null) {
      known = described();
      known.documents().removeIf(field -> !NestedContent.isIn(field.codec()));
      parts = known;
    }
    return known;
  }
}
