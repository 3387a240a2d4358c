package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.PointerRefusedException;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds the content of an item. All pointers are checked before the first one is followed; then
 * what is to be fetched is fetched in parallel, the same pointer once.
 */
final class ContentReader {
  private final BlobStores stores;
  private final Transfers transfers;

  ContentReader(TableSettings settings) {
    this.stores = settings.stores();
    this.transfers = settings.transfers();
  }

  /**
   * Returns the content of the big attributes of an item, by name; absent ones are left out.
   *
   * @param known content that is at hand, by pointer
   * @throws PointerRefusedException if a pointer is malformed, or leads out of its store
   * @throws UnreadableItemException if an attribute has a type that content does not have
   */
  <R> Map<String, Blob> read(
      List<BigAttribute<R, ?>> attributes,
      Map<String, AttributeValue> item,
      Map<String, Blob> known,
      Supplier<Location> location) {
    Map<String, Blob> blobs = new HashMap<>();
    Map<Source, List<String>> wanted = new LinkedHashMap<>();
    for (BigAttribute<R, ?> attribute : attributes) {
      AttributeValue value = item.get(attribute.name());
      if (value == null || Boolean.TRUE.equals(value.nul())) {
        continue;
      }
      Location here = location.get().withAttribute(attribute.name());
      if (value.s() == null) {
        blobs.put(attribute.name(), inline(value, stores.of(attribute), here));
      } else {
        Source source = source(stores.of(attribute), value.s(), here);
        Blob atHand = known.get(value.s());
        if (!attribute.content().isEager()) {
          blobs.put(attribute.name(), source.handle(attribute.placement().contentType(), here));
        } else if (atHand != null) {
          blobs.put(
              attribute.name(),
              Blob.of(atHand.bytes(Long.MAX_VALUE))); // A copy: the array is the caller's.
        } else {
          wanted.computeIfAbsent(source, key -> new ArrayList<>()).add(attribute.name());
        }
      }
    }
    fetch(wanted, blobs, location);
    return blobs;
  }

  private void fetch(
      Map<Source, List<String>> wanted, Map<String, Blob> blobs, Supplier<Location> location) {
    if (wanted.isEmpty()) {
      return;
    }
    List<Fetch> fetches = new ArrayList<>(wanted.size());
    wanted.forEach(
        (source, names) ->
            fetches.add(new Fetch(source, names, location.get().withAttribute(names.get(0)))));
    transfers.run(fetches);
    for (Fetch fetch : fetches) {
      fetch.handOut(blobs);
    }
  }

  private static Source source(BlobStore store, String text, Location location) {
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
    return new Source(store, address);
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

  /** Where content is. */
  private record Source(BlobStore store, ContentAddress address) {
    Blob handle(String contentType, Location location) {
      return Blob.stored(store, address, contentType, location);
    }
  }

  /** Content that is fetched for some attributes. */
  private static final class Fetch implements Runnable {
    private final Source source;
    private final List<String> names;
    private final Location location;
    private volatile byte @Nullable [] content;

    Fetch(Source source, List<String> names, Location location) {
      this.source = source;
      this.names = names;
      this.location = location;
    }

    @Override
    public void run() {
      content = source.store().fetch(source.address(), location);
    }

    /** Each attribute but the last gets a copy: what the caller changes in one stays there. */
    void handOut(Map<String, Blob> blobs) {
      byte[] bytes = content;
      if (bytes == null) {
        throw new IllegalStateException("not fetched: " + source.address());
      }
      for (int i = 0; i < names.size(); i++) {
        blobs.put(names.get(i), Blob.of(i + 1 < names.size() ? bytes.clone() : bytes));
      }
    }
  }
}
