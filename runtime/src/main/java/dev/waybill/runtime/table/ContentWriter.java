package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.error.CommitWindowException;
import dev.waybill.runtime.error.Location;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * Writes content, and then the item that points to it. All content is made sure of, in parallel;
 * then the item is written, within the commit window. So no item is ever seen that points to
 * content which is not there.
 */
final class ContentWriter {
  /** How often objects are confirmed anew before the write is given up. */
  private static final int ATTEMPTS = 3;

  private final Transfers transfers;
  private final BlobEvents events;
  private final CommitWindow window;
  private final Confirmations confirmations;

  ContentWriter(TableSettings settings) {
    this.transfers = settings.transfers();
    this.events = settings.events();
    this.window = settings.commitWindow();
    this.confirmations = settings.confirmations();
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

  /**
   * Makes sure of content as far as that is possible. What fails does not keep the rest from being
   * sent, as it does where all of it is for one item.
   *
   * @return what could not be made sure of, and why
   * @throws AbortedException if the thread is interrupted
   */
  Map<Upload, RuntimeException> confirm(Collection<Upload> uploads) {
    Map<Upload, RuntimeException> failures = new ConcurrentHashMap<>();
    List<Runnable> tasks = new ArrayList<>(uploads.size());
    for (Upload upload : uploads) {
      if (!isConfirmed(upload)) {
        tasks.add(() -> confirm(upload, failures));
      }
    }
    transfers.run(tasks);
    return failures;
  }

  private void confirm(Upload upload, Map<Upload, RuntimeException> failures) {
    try {
      upload.ensure(confirmations, events);
    } catch (AbortedException e) {
      throw e; // Nobody is to go on.
    } catch (RuntimeException e) {
      failures.put(upload, e);
    }
  }

  private boolean isConfirmed(Upload upload) {
    CommitWindow.Moment confirmed = upload.confirmed();
    return confirmed != null && window.isOpen(confirmed);
  }

  private List<Runnable> unconfirmed(Collection<Upload> uploads) {
    List<Runnable> tasks = new ArrayList<>(uploads.size());
    for (Upload upload : uploads) {
      if (!isConfirmed(upload)) {
        tasks.add(() -> upload.ensure(confirmations, events));
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
}
