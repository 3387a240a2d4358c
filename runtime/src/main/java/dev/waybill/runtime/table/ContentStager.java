package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
   * @return what has to be closed when the item was written, or was not
   */
  Staging stage(ItemWriter item, Location location, TableSchema<?> schema) {
    Staging staging = new Staging();
    try {
      for (ItemWriter.BigValue value : item.bigValues()) {
        Placement placement = value.field().placement().forTable(schema.name());
        Location here = location.withAttribute(value.path().toString());
        stage(value, placement, item, here, staging);
      }
      if (schema.spillAbove() > 0) {
        spill(staging, item, schema.spillAbove());
      }
      for (Staging.Inline inline : staging.inline()) {
        events.inlined(inline.location(), inline.value().blob().length(), inline.storedLength());
      }
      return staging;
    } catch (RuntimeException | Error e) {
      staging.close();
      throw e;
    }
  }

  private void stage(
      ItemWriter.BigValue value,
      Placement placement,
      ItemWriter item,
      Location location,
      Staging staging) {
    Blob blob = value.blob();
    BlobStore store = stores.of(value.field());
    staging.add(lease(blob, location));
    try {
      int inlineUpTo = placement.inlineUpTo();
      if (inlineUpTo > 0 && blob.pointer().isEmpty() && blob.length() <= inlineUpTo) {
        boolean encodable = value.path().level() < InlineContent.MAX_LEVELS;
        InlineContent content =
            InlineContent.of(blob, encodable ? placement : placement.encoded(""), store, location);
        item.place(value, content.value());
        staging.add(
            new Staging.Inline(
                value, placement, store, content.value(), content.storedLength(), location));
      } else {
        upload(value, placement, store, item, location, staging);
      }
    } catch (UncheckedIOException e) {
      throw unreadable(blob, location, e);
    }
  }

  private static void upload(
      ItemWriter.BigValue value,
      Placement placement,
      BlobStore store,
      ItemWriter item,
      Location location,
      Staging staging) {
    ContentAddress address;
    try {
      address = store.addressOf(value.blob(), placement);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(String.valueOf(e.getMessage()), location, e);
    }
    item.place(value, AttributeValue.fromS(address.toString()));
    staging.add(new Upload(store, address, value.blob(), placement.contentType(), location));
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
    long size = ItemSize.of(item.values());
    if (size <= spillAbove) {
      return;
    }
    for (Staging.Inline next : movable(staging)) {
      size -= spill(next, staging, item);
      if (size <= spillAbove) {
        return;
      }
    }
  }

  /**
   * Moves all inline content to its store, for an update of an item whose size is not known.
   *
   * @return whether there was any
   */
  boolean spillAll(Staging staging, ItemWriter item) {
    List<Staging.Inline> movable = movable(staging);
    movable.forEach(next -> spill(next, staging, item));
    return !movable.isEmpty();
  }

  /** Returns by how much the item becomes smaller. */
  private long spill(Staging.Inline inline, Staging staging, ItemWriter item) {
    staging.remove(inline);
    upload(inline.value(), inline.placement(), inline.store(), item, inline.location(), staging);
    events.spilled(inline.location(), inline.value().blob().length());
    AttributeValue pointer = Objects.requireNonNull(item.formOf(inline.value()));
    return ItemSize.of(inline.form()) - ItemSize.of(pointer);
  }

  /** Returns the inline content whose pointer would be smaller, the largest first. */
  private static List<Staging.Inline> movable(Staging staging) {
    List<Staging.Inline> movable = new ArrayList<>();
    for (Staging.Inline inline : staging.inline()) {
      ContentAddress address = inline.store().addressOf(inline.value().blob(), inline.placement());
      long pointer = ItemSize.of(AttributeValue.fromS(address.toString()));
      if (ItemSize.of(inline.form()) > pointer) {
        movable.add(inline);
      }
    }
    movable.sort(Comparator.comparingLong(inline -> -ItemSize.of(inline.form())));
    return movable;
  }

  private static InvalidValueException unreadable(
      Blob blob, Location location, UncheckedIOException e) {
    return new InvalidValueException(blob + " cannot be read: " + e.getCause(), location, e);
  }
}
