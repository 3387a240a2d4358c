package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.DocumentFamily;
import dev.waybill.runtime.codec.DocumentFamilyCodec;
import dev.waybill.runtime.codec.Path;

/**
 * A document that is one of a family. The processor generates a class for each family, which has
 * methods that take the document for one of its types, and that ask for the type. Immutable and
 * safe for use by several threads.
 *
 * @param <R> the record
 * @param <T> the sealed interface
 */
public abstract class DocumentFamilyAttribute<R, T> extends DocumentAttribute<R, T> {
  private final DocumentFamilyCodec<T> codec;

  /** Creates the attribute at a path, whose documents a codec converts. */
  protected DocumentFamilyAttribute(Path path, DocumentFamilyCodec<T> codec) {
    super(path, codec);
    this.codec = codec;
  }

  /** Returns where the document stands, whatever it is. */
  protected final Path here() {
    return documentPath();
  }

  /**
   * Returns the condition that the document is one of a type: by the discriminator alone. For the
   * fallback, that there is a document of none of the other types.
   *
   * @param name the value of the discriminator
   */
  protected final Condition<R> isType(String name) {
    DocumentFamily<T> family = codec.family();
    TextAttribute<R> type = new TextAttribute<>(path(family.discriminator()));
    if (!family.isFallback(name)) {
      return type.eq(name);
    }
    return family.names().isEmpty() ? exists() : exists().and(type.in(family.names()).not());
  }
}
