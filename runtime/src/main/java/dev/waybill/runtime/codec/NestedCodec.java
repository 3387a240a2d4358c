package dev.waybill.runtime.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts values that are documents, or hold documents. It needs to know where in the item they
 * stand: a document may hold big content, and may hold documents again.
 */
abstract class NestedCodec<V> implements ValueCodec<V> {
  abstract AttributeValue encode(V value, WriteNesting nesting);

  abstract V decode(AttributeValue value, ReadNesting nesting);

  /**
   * Shows the big content of a value as it is stored to a visitor. A value of another type has
   * none; reading it is an error later on.
   */
  abstract void visit(AttributeValue value, Nesting nesting, NestedContent.Visitor visitor);

  /**
   * Shows the big content that values of this type can hold to a collector.
   *
   * @param name where the values stand, as text
   * @param seen the documents that have been looked at; this may be one of them
   */
  abstract void collect(String name, Set<Class<?>> seen, NestedContent.Collector collector);

  /**
   * Encodes a value that stands nowhere. It can hold no content: what has a stand-in for that is
   * never stored.
   *
   * @throws CodecException if it holds content
   */
  @Override
  public final AttributeValue encode(V value) {
    BigValues bigValues = new BigValues(new HashMap<>());
    WriteNesting nesting = new WriteNesting(bigValues);
    nesting.start(Path.of(""));
    AttributeValue encoded = encode(value, nesting);
    if (!bigValues.values().isEmpty()) {
      throw new CodecException(
          "holds big content, which is neither compared nor computed with as a part of it");
    }
    return encoded;
  }

  /** Decodes a value that stands nowhere, and whose content is not at hand. */
  @Override
  public final V decode(AttributeValue value) {
    ReadNesting nesting = new ReadNesting(Map.of());
    nesting.start(Path.of(""));
    return decode(value, nesting);
  }
}
