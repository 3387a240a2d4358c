package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A page whose items become records one after the other, as they are asked for. Not safe for use by
 * several threads.
 */
final class LazyPage<R> {
  private final ItemReads<R> reads;
  private final Iterator<Map<String, AttributeValue>> items;
  private final ContentChunks content;

  LazyPage(ItemReads<R> reads, List<Map<String, AttributeValue>> items, ContentChunks content) {
    this.reads = reads;
    this.items = items.iterator();
    this.content = content;
  }

  boolean hasNext() {
    return items.hasNext();
  }

  R next() {
    Map<Path, Blob> blobs = content.next();
    return reads.record(items.next(), blobs);
  }
}
