package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Decides where the content of an item goes, before any request: into the item, or into its store,
 * of which the item then has a pointer.
 */
final class ContentStager {
  private final BlobStores stores;
  private final BlobEvents events;

  ContentStager(TableSettings settings) {
    this.stores = settings.stores();
    this.events = settings.events();
  }

  /**
   * Hashes the content of an item and puts it, or pointers to it, into it; no request is made.
   *
   * @param spillAbove the size of the item above which inline content goes to its store; 0 for
   *     never
   * @return what has to be closed when the item was written, or was not
   */
  Staging stage(ItemWriter item, Location location, int spillAbove) {
    Staging staging = new Staging();
    try {
      for (ItemWriter.BigValue value : item.bigValues()) {
        stage(value, item, location.withAttribute(value.field().name()), staging);
      }
      if (spillAbove > 0) {
        spill(staging, item, spillAbove);
      }
      for (Staging.Inline inline : staging.inline()) {
        events.inlined(inline.location(), inline.content().length(), inline.storedLength());
      }
      return staging;
    } catch (RuntimeException | Error e) {
      staging.close();
      throw e;
    }
  }

  private void stage(
      ItemWriter.BigValue value, ItemWriter item, Location location, Staging staging) {
    BigField<?> field = value.field();
    Blob blob = value.blob();
    BlobStore store = stores.of(field);
    staging.add(lease(blob, location));
    try {
      int inlineUpTo = field.placement().inlineUpTo();
      if (inlineUpTo > 0 && blob.pointer().isEmpty() && blob.length() <= inlineUpTo) {
        InlineContent content = InlineContent.of(blob, field.placement(), store, location);
        item.values().put(field.name(), content.value());
        staging.add(new Staging.Inline(field, store, blob, content.storedLength(), location));
      } else {
        upload(field, store, blob, item, location, staging);
      }
    } catch (UncheckedIOException e) {
      throw unreadable(blob, location, e);
    }
  }

  private static void upload(
      BigField<?> field,
      BlobStore store,
      Blob blob,
      ItemWriter item,
      Location location,
      Staging staging) {
    ContentAddress address;
    try {
      address = store.addressOf(blob, field.placement());
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(String.valueOf(e.getMessage()), location, e);
    }
    item.values().put(field.name(), AttributeValue.fromS(address.toString()));
    staging.add(new Upload(store, address, blob, field.placement().contentType(), location));
  }

  private static ContentLease lease(Blob blob, Location location) {
    try {
      return ContentLease.of(blob, location);
    } catch (UncheckedIOException e) {
      throw unreadable(blob, location, e);
    }
  }

  /** Moves inline content to its store, the largest first, until the item is small enough. */
  private void spill(Staging staging, ItemWriter item, int spillAbove) {
    while (ItemSize.of(item.values()) > spillAbove) {
      Staging.Inline largest = largest(staging, item);
      if (largest == null) {
        return;
      }
      spill(largest, staging, item);
    }
  }

  /**
   * Moves all inline content to its store, for an update of an item whose size is not known.
   *
   * @return whether there was any
   */
  boolean spillAll(Staging staging, ItemWriter item) {
    boolean any = false;
    for (Staging.Inline next = largest(staging, item);
        next != null;
        next = largest(staging, item)) {
      spill(next, staging, item);
      any = true;
    }
    return any;
  }

  private void spill(Staging.Inline inline, Staging staging, ItemWriter item) {
    staging.remove(inline);
    upload(inline.field(), inline.store(), inline.content(), item, inline.location(), staging);
    events.spilled(inline.location(), inline.content().length());
  }

  /** Returns the largest inline content whose pointer would be smaller. */
  private static Staging.@Nullable Inline largest(Staging staging, ItemWriter item) {
    Staging.Inline largest = null;
    long most = 0;
    for (Staging.Inline inline : staging.inline()) {
      AttributeValue value = item.values().get(inline.field().name());
      ContentAddress address =
          inline.store().addressOf(inline.content(), inline.field().placement());
      long size = value == null ? 0 : ItemSize.of(value);
      if (size > most && size > ItemSize.of(AttributeValue.fromS(address.toString()))) {
        largest = inline;
        most = size;
      }
    }
    return largest;
  }

  private static InvalidValueException unreadable(
      Blob blob, Location location, UncheckedIOException e) {
    return new InvalidValueException(blob + " cannot be read: " + e.getCause(), location, e);
  }
}
