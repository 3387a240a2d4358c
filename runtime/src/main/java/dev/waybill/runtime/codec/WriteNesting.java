package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Blob;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where in an item a value is written, and what takes its big content. */
final class WriteNesting extends Nesting {
  private final BigValues bigValues;

  WriteNesting(BigValues bigValues) {
    this.bigValues = bigValues;
  }

  BigValues bigValues() {
    return bigValues;
  }

  /** Takes big content, and returns what stands for it until it has found its place. */
  AttributeValue big(BigField<?> field, Blob content) {
    return bigValues.add(path(), field, content);
  }
}
