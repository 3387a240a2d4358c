package dev.waybill.runtime.table;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Records one after the other, of pages that are asked for when the consumer gets there. It is not
 * split, and so sequential in any stream. Not safe for use by several threads.
 *
 * <p>After a failure it fails again in the same way: who goes on all the same must not take it for
 * the end.
 */
final class LazyRecords<R> implements Iterator<R>, Spliterator<R> {
  private final ItemReads<R> reads;
  private final Pages pages;
  private final int characteristics;
  private long wanted;
  private @Nullable LazyPage<R> page;
  private @Nullable RuntimeException failure;
  private boolean atEnd;

  /**
   * Creates it.
   *
   * @param limit the most records
   * @param ordered whether their order means something
   */
  LazyRecords(ItemReads<R> reads, Pages pages, long limit, boolean ordered) {
    this.reads = reads;
    this.pages = pages;
    this.wanted = limit;
    this.characteristics = NONNULL | (ordered ? ORDERED : 0);
  }

  @Override
  public boolean hasNext() {
    throwFailure();
    try {
      return !atEnd && findNext();
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  private boolean findNext() {
    while (page == null || !page.hasNext()) {
      page = null; // Memory is for what is to come.
      RawPage raw = wanted == 0 ? null : pages.next(wanted);
      if (raw == null) {
        close();
        return false;
      }
      List<Map<String, AttributeValue>> items = raw.items(wanted);
      wanted -= items.size();
      page = reads.readLazily(items);
    }
    return true;
  }

  @Override
  public R next() {
    LazyPage<R> current = hasNext() ? page : null;
    if (current == null) {
      throw new NoSuchElementException();
    }
    try {
      return current.next();
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  private void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  private RuntimeException failed(RuntimeException e) {
    failure = e;
    close();
    return e;
  }

  void close() {
    atEnd = true;
    page = null;
    pages.close();
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    if (!hasNext()) {
      return false;
    }
    action.accept(next());
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super R> action) {
    Iterator.super.forEachRemaining(action);
  }

  @Override
  public @Nullable Spliterator<R> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return characteristics;
  }
}
