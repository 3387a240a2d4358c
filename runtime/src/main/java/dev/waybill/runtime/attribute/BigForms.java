package dev.waybill.runtime.attribute;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.BigField;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The forms in which an item may hold some content. Safe for use by several threads.
 *
 * <p>{@code sameContentAs} is as right as this: {@link #digests} and {@link #plainInline} must be
 * complete, or content that is the same is taken for other content.
 */
public interface BigForms {
  /**
   * Returns the digests of which each pointer to the content has one in it, and no pointer to other
   * content: more than one where a store has places that name content in several ways.
   */
  List<String> digests(BigField<?> field, Blob content);

  /**
   * Returns the binary that an item holds if the content stands in it as it is. Empty if the
   * content is not at hand, or too long to be sent for a comparison; then it is asked with {@link
   * #same}.
   */
  Optional<AttributeValue> plainInline(BigField<?> field, Blob content);

  /**
   * Tells whether content that stands in an item, of type {@code B} or {@code M}, is some content.
   * False if the form cannot be read.
   */
  boolean same(BigField<?> field, AttributeValue inline, Blob content);
}
