package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.NestedContent;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.PointerRefusedException;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds the content of items. All pointers of an item are checked before the first one is followed;
 * then what is to be fetched is fetched in parallel, the same pointer once.
 */
final class ContentReader {
  private final BlobStores stores;
  private final Transfers transfers;

  ContentReader(TableSettings settings) {
    this.stores = settings.stores();
    this.transfers = settings.transfers();
  }

  /**
   * Finds the content of an item, also inside of its documents, without a request; what is absent
   * is left out.
   *
   * @param known content that is at hand, by pointer
   * @throws PointerRefusedException if a pointer is malformed, or leads out of its store
   * @throws UnreadableItemException if an attribute has a type that content does not have
   */
  ItemContent find(
      TableSchema<?> schema,
      Map<String, AttributeValue> item,
      Map<String, Blob> known,
      Supplier<Location> location) {
    if (schema.bigAttributes().isEmpty() && schema.documentsWithContent().isEmpty()) {
      return ItemContent.NONE;
    }
    ItemContent content = ItemContent.empty();
    NestedContent.Visitor visitor =
        (path, field, value) ->
            find(path, field, value, known, location.get().withAttribute(path.toString()), content);
    for (BigField<?> attribute : schema.bigAttributes()) {
      NestedContent.visit(attribute, item, visitor);
    }
    for (Field<?> attribute : schema.documentsWithContent()) {
      NestedContent.visit(attribute, item, visitor);
    }
    return content;
  }

  private void find(
      Path path,
      BigField<?> field,
      AttributeValue value,
      Map<String, Blob> known,
      Location here,
      ItemContent content) {
    BlobStore store = stores.of(field);
    if (value.s() == null) {
      content.put(path, inline(value, store, here));
      return;
    }
    ContentSource source = source(store, value.s(), here);
    Blob atHand = known.get(value.s());
    if (!field.content().isEager()) {
      content.put(path, source.handle(field.placement().contentType(), here));
    } else if (atHand != null) {
      // A copy: the array is the caller's.
      content.put(path, Blob.of(atHand.bytes(Long.MAX_VALUE)));
    } else {
      content.want(path, source, here);
    }
  }

  /** Fetches what some items want, in parallel, and returns it by where it is. */
  Map<ContentSource, ContentFetch> fetch(Iterable<ItemContent> items) {
    Map<ContentSource, ContentFetch> fetches = new LinkedHashMap<>();
    for (ItemContent item : items) {
      for (ItemContent.Wanted want : item.wanted()) {
        fetches
            .computeIfAbsent(want.source(), source -> new ContentFetch(source, want.location()))
            .expectUses(1);
      }
    }
    if (!fetches.isEmpty()) {
      transfers.run(List.copyOf(fetches.values()));
    }
    return fetches;
  }

  private static ContentSource source(BlobStore store, String text, Location location) {
    BlobPointer pointer;
    try {
      pointer = BlobPointer.parse(text);
    } catch (IllegalArgumentException e) {
      // Its text is not shown: it may be content, of a program that keeps it in the item.
      throw new PointerRefusedException(
          "the pointer is " + e.getMessage() + "; it was not followed", location, e);
    }
    ContentAddress address = store.resolve(pointer).orElse(null);
    if (address == null) {
      throw new PointerRefusedException(
          store.refusal(pointer) + "; it was not followed", location.withPointer(text), null);
    }
    return new ContentSource(store, address);
  }

  /** Returns content that stands inside the item. */
  private static Blob inline(AttributeValue value, BlobStore store, Location location) {
    if (value.b() != null) {
      return Blob.of(value.b());
    }
    if (value.hasM() && value.m().size() == 1) {
      Map.Entry<String, AttributeValue> entry = value.m().entrySet().iterator().next();
      SdkBytes encoded = entry.getValue().b();
      if (encoded != null) {
        Encoding encoding =
            store
                .encoding(entry.getKey())
                .orElseThrow(
                    () ->
                        new UnreadableItemException(
                            "the attribute is in the encoding \""
                                + entry.getKey()
                                + "\", which its blob store does not know",
                            location,
                            null));
        return Blob.inline(encoded.asByteArrayUnsafe(), encoding, store.decodingLimits(), location);
      }
    }
    throw new UnreadableItemException(
        "the attribute is of DynamoDB's type "
            + value.type()
            + "; content is S, B, or M of one entry that is B",
        location,
        null);
  }
}
