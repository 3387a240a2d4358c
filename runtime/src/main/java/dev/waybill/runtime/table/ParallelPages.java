package dev.waybill.runtime.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The pages of a scan in several segments, in the order in which they arrive. A segment has one
 * request under way, or one page that the consumer has not finished, and never more; and no more
 * segments are open than there may be transfers. So a slow consumer holds DynamoDB up, and not
 * memory.
 *
 * <p>A task in the executor makes one request and waits for nobody. The consumer does not wait for
 * a task that has not begun: it makes the request itself. So no executor can block it, be it full,
 * or be it the one whose only thread the consumer runs in. The consumer is one thread at a time.
 */
final class ParallelPages implements Pages {
  private final PageSource source;
  private final Executor executor;
  private final int segments;

  /** How many segments are open at most. */
  private final int width;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();

  /** The segments whose next request nobody has begun. */
  private final Deque<Segment> waiting = new ArrayDeque<>();

  private final Deque<Arrival> arrivals = new ArrayDeque<>();

  /** How many tasks the executor has that have not begun. */
  private int tasks;

  private int underWay;
  private int opened;
  private @Nullable Throwable failure;
  private boolean closed;
  private long wanted;

  /** The segment of the page that the consumer has; null before the first and after the last. */
  private @Nullable Segment consumed;

  ParallelPages(PageSource source, Executor executor, int segments, int width) {
    this.source = source;
    this.executor = executor;
    this.segments = segments;
    this.width = Math.min(segments, width);
  }

  @Override
  public @Nullable RawPage next(long stillWanted) {
    goOn(stillWanted);
    while (needsHelp() && handOver()) {
      // One task for each request that waits.
    }
    while (true) {
      Segment own = null;
      lock.lock();
      try {
        throwFailure();
        Arrival arrival = arrivals.poll();
        if (arrival != null) {
          consumed = arrival.segment().after(arrival.page());
          return arrival.page();
        }
        own = begin();
        if (own == null) {
          if (underWay == 0) {
            return null;
          }
          arrived.await();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        close();
        throw AbortedException.create("Interrupted while waiting for a page of a scan", e);
      } finally {
        lock.unlock();
      }
      if (own != null) {
        fetch(own);
      }
    }
  }

  /** Lets the segment go on whose page is finished, or opens others. */
  private void goOn(long stillWanted) {
    lock.lock();
    try {
      wanted = stillWanted;
      if (closed) {
        return;
      }
      if (opened == 0) {
        while (opened < width) {
          waiting.add(new Segment(opened++, Map.of()));
        }
      } else if (consumed != null) {
        if (!consumed.start().isEmpty()) {
          waiting.add(consumed);
        } else if (opened < segments) {
          waiting.add(new Segment(opened++, Map.of()));
        }
      }
      consumed = null;
    } finally {
      lock.unlock();
    }
  }

  /** Tells whether fewer tasks wait in the executor than requests do here; counts one more then. */
  private boolean needsHelp() {
    lock.lock();
    try {
      boolean needed = tasks < waiting.size();
      tasks += needed ? 1 : 0;
      return needed;
    } finally {
      lock.unlock();
    }
  }

  /** Asks the executor for a thread; tells whether it makes sense to ask again. */
  private boolean handOver() {
    try {
      executor.execute(this::help);
      return true;
    } catch (RejectedExecutionException e) {
      leave();
      return false; // The consumer makes the requests itself.
    }
  }

  private void help() {
    leave();
    Segment segment = begin();
    if (segment != null) {
      fetch(segment);
    }
  }

  private void leave() {
    lock.lock();
    try {
      tasks--;
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Segment begin() {
    lock.lock();
    try {
      Segment segment = waiting.poll();
      if (segment != null) {
        underWay++;
      }
      return segment;
    } finally {
      lock.unlock();
    }
  }

  private void fetch(Segment segment) {
    RawPage page = null;
    Throwable thrown = null;
    try {
      page = source.fetch(segment.number(), segment.start(), wanted());
    } catch (Throwable e) {
      thrown = e;
    }
    lock.lock();
    try {
      underWay--;
      if (page != null && !closed) {
        arrivals.add(new Arrival(segment, page));
      } else if (thrown != null && failure == null) {
        failure = thrown;
        close();
      }
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private long wanted() {
    lock.lock();
    try {
      return wanted;
    } finally {
      lock.unlock();
    }
  }

  private void throwFailure() {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    if (failure != null) {
      throw new IllegalStateException("a request threw a checked exception", failure);
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      waiting.clear();
      arrivals.clear();
    } finally {
      lock.unlock();
    }
  }

  /** A part of a scan, and where it goes on from; an empty key is its start, or its end. */
  private record Segment(int number, Map<String, AttributeValue> start) {
    Segment after(RawPage page) {
      return new Segment(number, page.lastKey());
    }
  }

  /** A page that has arrived. */
  private record Arrival(Segment segment, RawPage page) {}
}
