package dev.waybill.runtime.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Converts values that DynamoDB holds as a string.
 *
 * @param <V> the Java type
 */
public interface TextCodec<V> extends ScalarCodec<V> {
  /**
   * Returns the text of a value.
   *
   * @throws CodecException if the value has no text that can be read back
   */
  String toText(V value);

  /**
   * Returns the value of a text.
   *
   * @throws CodecException if the text is not that of a value
   */
  V fromText(String text);

  @Override
  default ScalarAttributeType type() {
    return ScalarAttributeType.S;
  }

  @Override
  default AttributeValue encode(V value) {
    return AttributeValue.fromS(toText(value));
  }

  @Override
  default V decode(AttributeValue value) {
    String text = value.s();
    if (text == null) {
      throw Types.mismatch("S", value);
    }
    return fromText(text);
  }

  @Override
  default AttributeValue encodeSet(Collection<? extends V> values) {
    List<String> texts = new ArrayList<>(values.size());
    for (V value : values) {
      String text = toText(value);
      if (text.isEmpty()) {
        throw new CodecException("holds a set with an empty string, which DynamoDB does not allow");
      }
      texts.add(text);
    }
    // A Java set may tell apart what is one text, as one by identity does.
    if (new HashSet<>(texts).size() != texts.size()) {
      throw new CodecException("holds a set with two elements of the same text");
    }
    return AttributeValue.fromSs(texts);
  }

  @Override
  default List<V> decodeSet(AttributeValue value) {
    if (!value.hasSs()) {
      throw Types.mismatch("SS", value);
    }
    List<V> values = new ArrayList<>(value.ss().size());
    for (String text : value.ss()) {
      values.add(fromText(text));
    }
    return values;
  }
}
