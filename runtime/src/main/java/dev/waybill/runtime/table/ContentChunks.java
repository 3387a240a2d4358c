package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the content of a page while its items are read one after the other: as much at a time as
 * there may be transfers, and the next chunk when the reader gets there. So memory is bounded, and
 * little is fetched that the reader does not reach. Not safe for use by several threads.
 *
 * <p>What is wanted again later in the page is kept until then, but no more than another chunk.
 * What cannot be had fails when the reader gets to its item, and nothing behind it is fetched.
 */
final class ContentChunks {
  private final Transfers transfers;
  private final Deque<Found> items;
  private final Map<ContentSource, Integer> uses = new HashMap<>();
  private final Map<ContentSource, ContentFetch> fetched = new HashMap<>();
  private final Map<ContentSource, RuntimeException> failures = new ConcurrentHashMap<>();

  /** The content that has been used and is kept for another use. */
  private final Set<ContentSource> kept = new HashSet<>();

  ContentChunks(Transfers transfers, Collection<Found> items) {
    this.transfers = transfers;
    this.items = new ArrayDeque<>(items);
    items.forEach(
        item -> item.wanted().forEach(want -> uses.merge(want.source(), 1, Integer::sum)));
  }

  /** Returns the content of the next item, by where it stands. */
  Map<Path, Blob> next() {
    ItemContent content = items.element().content();
    List<ContentSource> sources =
        content.wanted().stream().map(ItemContent.Wanted::source).distinct().toList();
    if (!fetched.keySet().containsAll(sources)) {
      fetchChunk();
    }
    for (ContentSource source : sources) {
      RuntimeException failure = failures.get(source);
      if (failure != null) {
        throw failure;
      }
    }
    items.remove();
    Map<Path, Blob> blobs = content.complete(this::use);
    sources.forEach(this::settle);
    return blobs;
  }

  private byte[] use(ContentSource source) {
    uses.merge(source, -1, Integer::sum);
    return Objects.requireNonNull(fetched.get(source), "not fetched").use();
  }

  /** Decides whether content that was used stays. */
  private void settle(ContentSource source) {
    ContentFetch fetch = fetched.get(source);
    boolean room = kept.contains(source) || kept.size() < transfers.limit();
    if (fetch != null && fetch.isWanted() && room) {
      kept.add(source);
    } else {
      kept.remove(source);
      fetched.remove(source);
    }
  }

  private void fetchChunk() {
    Map<ContentSource, ContentFetch> chunk = new LinkedHashMap<>();
    for (Found item : items) {
      Map<ContentSource, Location> missing = missing(item, chunk);
      boolean full = !chunk.isEmpty() && chunk.size() + missing.size() > transfers.limit();
      if (full || item.failure() != null) {
        break;
      }
      missing.forEach((source, location) -> chunk.put(source, expected(source, location)));
    }
    transfers.run(tasks(chunk));
    fetched.putAll(chunk);
  }

  private Map<ContentSource, Location> missing(Found item, Map<ContentSource, ContentFetch> chunk) {
    Map<ContentSource, Location> missing = new LinkedHashMap<>();
    for (ItemContent.Wanted want : item.wanted()) {
      if (!fetched.containsKey(want.source()) && !chunk.containsKey(want.source())) {
        missing.putIfAbsent(want.source(), want.location());
      }
    }
    return missing;
  }

  private ContentFetch expected(ContentSource source, Location location) {
    ContentFetch fetch = new ContentFetch(source, location);
    fetch.expectUses(uses.getOrDefault(source, 0));
    return fetch;
  }

  private List<Runnable> tasks(Map<ContentSource, ContentFetch> chunk) {
    AtomicInteger firstFailed = new AtomicInteger(Integer.MAX_VALUE);
    List<Runnable> tasks = new ArrayList<>(chunk.size());
    chunk.forEach(
        (source, fetch) -> {
          int position = tasks.size();
          tasks.add(
              () -> {
                if (position < firstFailed.get()) {
                  try {
                    fetch.run();
                  } catch (RuntimeException e) {
                    failures.put(source, e);
                    firstFailed.accumulateAndGet(position, Math::min);
                  }
                }
              });
        });
    return tasks;
  }

  /**
   * What was found in an item.
   *
   * @param known its content, unless something is wrong with it
   * @param failure what is wrong
   */
  record Found(@Nullable ItemContent known, @Nullable RuntimeException failure) {
    ItemContent content() {
      if (failure != null) {
        throw failure;
      }
      return known == null ? ItemContent.NONE : known;
    }

    List<ItemContent.Wanted> wanted() {
      return known == null ? List.of() : known.wanted();
    }
  }
}
