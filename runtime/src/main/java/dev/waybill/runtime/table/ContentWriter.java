package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.CommitWindowException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes content, and then the item that points to it. First everything is hashed, which needs no
 * request; then all content is made sure of, in parallel; then the item is written, within the
 * commit window. So no item is ever seen that points to content which is not there.
 */
final class ContentWriter {
  /** How often objects are confirmed anew before the write is given up. */
  private static final int ATTEMPTS = 3;

  private final BlobStores stores;
  private final Transfers transfers;
  private final CommitWindow window;

  ContentWriter(TableSettings settings) {
    this.stores = settings.stores();
    this.transfers = settings.transfers();
    this.window = settings.commitWindow();
  }

  /**
   * Hashes the content of an item and puts the pointers into it; no request is made.
   *
   * @return what has to be closed when the item was written, or was not
   */
  Staging stage(ItemWriter item, Location location) {
    Staging staging = new Staging();
    try {
      for (ItemWriter.BigValue value : item.bigValues()) {
        stage(value, item, location.withAttribute(value.field().name()), staging);
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
    ContentLease lease = lease(blob, location);
    try {
      BlobPointer pointer = pointer(store, field, blob, location);
      item.values().put(field.name(), AttributeValue.fromS(pointer.toString()));
      staging.add(
          lease, new Upload(store, pointer, blob, field.placement().contentType(), location));
    } catch (RuntimeException | Error e) {
      lease.close();
      throw e;
    }
  }

  private static ContentLease lease(Blob blob, Location location) {
    try {
      return ContentLease.of(blob);
    } catch (UncheckedIOException e) {
      throw unreadable(blob, location, e);
    }
  }

  /**
   * Makes sure of content, and then commits.
   *
   * @param commit writes the item, in no more time than it is given; null is no limit
   * @throws CommitWindowException if the window closed again and again before the commit
   */
  <T> T commit(
      Collection<Upload> uploads, Location location, Function<@Nullable Duration, T> commit) {
    if (uploads.isEmpty()) {
      return commit.apply(null);
    }
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      transfers.run(unconfirmed(uploads));
      Duration remaining = remaining(uploads);
      if (unconfirmed(uploads).isEmpty()) {
        return commit.apply(remaining);
      }
    }
    throw new CommitWindowException(
        "storing the content took so long that what was stored first was confirmed too long ago,"
            + " "
            + ATTEMPTS
            + " times over; lengthen the commit window of "
            + window.length()
            + " or save less content at once",
        location,
        null);
  }

  private List<Runnable> unconfirmed(Collection<Upload> uploads) {
    List<Runnable> tasks = new ArrayList<>(uploads.size());
    for (Upload upload : uploads) {
      CommitWindow.Moment confirmed = upload.confirmed();
      if (confirmed == null || !window.isOpen(confirmed)) {
        tasks.add(() -> upload.ensure(window));
      }
    }
    return tasks;
  }

  private Duration remaining(Collection<Upload> uploads) {
    Duration least = window.length();
    for (Upload upload : uploads) {
      CommitWindow.Moment confirmed = upload.confirmed();
      Duration remaining = confirmed == null ? Duration.ZERO : window.remaining(confirmed);
      least = remaining.compareTo(least) < 0 ? remaining : least;
    }
    return least;
  }

  /** A handle of an object in this store stays where it is, whatever template wrote it. */
  private static BlobPointer pointer(
      BlobStore store, BigField<?> field, Blob blob, Location location) {
    try {
      return blob.pointer()
          .filter(pointer -> store.digestOf(pointer).isPresent())
          .orElseGet(() -> store.pointerTo(field.placement().key(blob.sha256())));
    } catch (UncheckedIOException e) {
      throw unreadable(blob, location, e);
    }
  }

  private static InvalidValueException unreadable(
      Blob blob, Location location, UncheckedIOException e) {
    return new InvalidValueException(blob + " cannot be read: " + e.getCause(), location, e);
  }
}
