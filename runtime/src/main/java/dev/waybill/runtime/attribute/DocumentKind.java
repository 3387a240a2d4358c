package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.DocumentCodec;

/**
 * The kind of documents. The processor generates a class for each document. Immutable and safe for
 * use by several threads.
 *
 * @param <R> the record
 * @param <T> the document
 * @param <P> what can be done with a document at a path
 */
public abstract class DocumentKind<R, T, P> extends Kind<R, T, P> {
  /** Creates the kind of documents that a codec converts. */
  protected DocumentKind(DocumentCodec<T> codec) {
    super(codec);
  }
}
