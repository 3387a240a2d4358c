package dev.waybill.runtime.blob;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
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

  /** The batches that are parts of this one, for as long as they run. */
  private final Set<TransferBatch> nested = new HashSet<>();

  private volatile @Nullable Throwable failure;

  /** The batch that this one is a part of; null for none. */
  private final @Nullable TransferBatch outer;

  TransferBatch(
      List<? extends Runnable> transfers, Semaphore permits, @Nullable TransferBatch outer) {
    this.waiting = transfers.iterator();
    this.permits = permits;
    this.outer = outer;
  }

  /**
   * Takes part in a thread of the executor: to the end, or, within another batch, with one
   * transfer.
   *
   * @return whether there is more to do
   */
  boolean help() {
    if (outer != null) {
      return helpWithinOther();
    }
    if (enter()) {
      try {
        workOff();
      } finally {
        leave();
      }
    }
    return false;
  }

  /**
   * Takes a permit for one transfer, so that other operations have their turn between the parts of
   * a large object. Nobody waits for a thread that waits for one: whoever holds the permits may be
   * waiting for its own helpers.
   */
  private boolean helpWithinOther() {
    // An executor may run this in the thread of the caller, which has a permit and work to do.
    if (Transfers.isInTransfer() || !hasWork()) {
      return false;
    }
    try {
      permits.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      helpOnce();
    } finally {
      permits.release();
    }
    return hasWork();
  }

  private void helpOnce() {
    if (enter()) {
      try {
        Runnable transfer = next();
        if (transfer != null) {
          run(transfer);
        }
      } finally {
        leave();
      }
    }
  }

  private boolean hasWork() {
    lock.lock();
    try {
      return !hasFailed() && waiting.hasNext();
    } finally {
      lock.unlock();
    }
  }

  private boolean enter() {
    lock.lock();
    try {
      return hasWork() && helpers.add(Thread.currentThread());
    } finally {
      lock.unlock();
    }
  }

  private void leave() {
    Thread thread = Thread.currentThread();
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

  /** Takes part in the thread of the caller, waits for the helpers, and throws what failed. */
  void runInCaller() {
    if (outer == null) {
      workOff();
      waitForHelpers();
    } else {
      outer.add(this);
      try {
        runAll();
        waitForHelpers();
      } finally {
        outer.remove(this);
      }
    }
    throwFailure();
  }

  private void waitForHelpers() {
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
  }

  private void add(TransferBatch part) {
    lock.lock();
    try {
      nested.add(part);
      if (hasFailed()) {
        part.interruptHelpers(); // Some were at work already.
      }
    } finally {
      lock.unlock();
    }
  }

  private void remove(TransferBatch part) {
    lock.lock();
    try {
      nested.remove(part);
    } finally {
      lock.unlock();
    }
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
        run(transfer);
      } finally {
        permits.release();
      }
    }
  }

  /** Runs what is left, in a thread that has a permit. */
  private void runAll() {
    for (Runnable transfer = next(); transfer != null; transfer = next()) {
      run(transfer);
    }
  }

  private void run(Runnable transfer) {
    try {
      // Another one may have failed while this one waited for its turn.
      if (!hasFailed()) {
        Transfers.run(transfer, this);
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  /** Lets others have the permit of this thread until it goes on. */
  <T> T waiting(Supplier<T> wait) {
    permits.release();
    try {
      return wait.get();
    } finally {
      permits.acquireUninterruptibly();
    }
  }

  private @Nullable Runnable next() {
    lock.lock();
    try {
      return !hasFailed() && waiting.hasNext() ? waiting.next() : null;
    } finally {
      lock.unlock();
    }
  }

  /** Tells whether this batch, or one that it is a part of, has failed. */
  boolean hasFailed() {
    return failure != null || (outer != null && outer.hasFailed());
  }

  /** Ends the batch with a failure, unless it has one already. */
  void fail(Throwable e) {
    lock.lock();
    try {
      Throwable first = failure;
      if (first == null) {
        failure = e;
        interruptHelpers();
      } else if (first != e) {
        first.addSuppressed(e);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Those of the batches within this one as well, of which nobody else waits for an end. */
  private void interruptHelpers() {
    lock.lock();
    try {
      for (Thread helper : helpers) {
        if (helper != Thread.currentThread()) {
          interrupted.add(helper);
          helper.interrupt();
        }
      }
      nested.forEach(TransferBatch::interruptHelpers);
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
    if (outer != null && outer.hasFailed()) {
      throw AbortedException.create("Given up, since another transfer of the operation failed");
    }
  }

  private static AbortedException aborted(InterruptedException e) {
    return AbortedException.create("Interrupted while content was transferred", e);
  }
}
