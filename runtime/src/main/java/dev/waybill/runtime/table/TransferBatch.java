package dev.waybill.runtime.table;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;

/** The transfers of one operation, which several threads work off together. */
final class TransferBatch {
  private Iterator<? extends Runnable> waiting;
  private final Semaphore permits;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition helperLeft = lock.newCondition();

  /** The threads of the executor that are at work, and those of them that were interrupted here. */
  private final Set<Thread> helpers = new HashSet<>();

  private final Set<Thread> interrupted = new HashSet<>();
  private @Nullable Throwable failure;

  TransferBatch(List<? extends Runnable> transfers, Semaphore permits) {
    this.waiting = transfers.iterator();
    this.permits = permits;
  }

  /** Takes part in a thread of the executor. */
  void help() {
    Thread thread = Thread.currentThread();
    lock.lock();
    try {
      if (failure != null || !waiting.hasNext()) {
        return;
      }
      helpers.add(thread);
    } finally {
      lock.unlock();
    }
    try {
      workOff();
    } finally {
      lock.lock();
      try {
        helpers.remove(thread);
        if (interrupted.remove(thread)) {
          // The thread goes back to its executor, whose other tasks are not to be interrupted.
          Thread.interrupted();
        }
        helperLeft.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  /** Takes part in the thread of the caller, waits for the helpers, and throws what failed. */
  void runInCaller() {
    workOff();
    boolean callerInterrupted = false;
    lock.lock();
    try {
      while (!helpers.isEmpty()) {
        try {
          helperLeft.await();
        } catch (InterruptedException e) {
          callerInterrupted = true;
          fail(aborted(e));
        }
      }
    } finally {
      // Helpers that come too late may wait for their turn for long, and hold no content meanwhile.
      waiting = Collections.emptyIterator();
      lock.unlock();
      if (callerInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
    throwFailure();
  }

  private void workOff() {
    for (Runnable transfer = next(); transfer != null; transfer = next()) {
      try {
        permits.acquire();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        fail(aborted(e));
        return;
      }
      try {
        // Another one may have failed while this one waited for its turn.
        if (!hasFailed()) {
          transfer.run();
        }
      } catch (Throwable e) {
        fail(e);
      } finally {
        permits.release();
      }
    }
  }

  private @Nullable Runnable next() {
    lock.lock();
    try {
      return failure == null && waiting.hasNext() ? waiting.next() : null;
    } finally {
      lock.unlock();
    }
  }

  private boolean hasFailed() {
    lock.lock();
    try {
      return failure != null;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the batch with a failure, unless it has one already. */
  void fail(Throwable e) {
    lock.lock();
    try {
      if (failure == null) {
        failure = e;
        for (Thread helper : helpers) {
          if (helper != Thread.currentThread()) {
            interrupted.add(helper);
            helper.interrupt();
          }
        }
      } else if (failure != e) {
        failure.addSuppressed(e);
      }
    } finally {
      lock.unlock();
    }
  }

  private void throwFailure() {
    Throwable thrown = failure;
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
    if (thrown != null) {
      throw new IllegalStateException("a transfer threw a checked exception", thrown);
    }
  }

  private static AbortedException aborted(InterruptedException e) {
    return AbortedException.create("Interrupted while content was transferred", e);
  }
}
