package dev.waybill.runtime.codec;

import java.util.ArrayList;
import java.util.List;

/** What a document says about itself, once. Not safe for use by several threads. */
public final class DocumentParts {
  private final List<BigField<?>> big = new ArrayList<>();
  private final List<Field<?>> documents = new ArrayList<>();

  DocumentParts() {}

  /** Adds a component that is big content. */
  public DocumentParts big(BigField<?> part) {
    big.add(part);
    return this;
  }

  /** Adds components that are documents, or hold some. */
  public DocumentParts documents(Field<?>... parts) {
    documents.addAll(List.of(parts));
    return this;
  }

  List<BigField<?>> big() {
    return big;
  }

  List<Field<?>> documents() {
    return documents;
  }
}
