package dev.waybill.runtime.blob;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * Runs transfers to and from blob stores, at most so many at a time over all operations. Safe for
 * use by several threads.
 *
 * <p>The thread of the caller takes part, so that an operation goes on when the executor has no
 * thread to spare, and one with a single transfer changes no thread at all.
 */
public final class Transfers {
  /** The batch whose transfer a thread is running. */
  private static final ThreadLocal<TransferBatch> CURRENT = new ThreadLocal<>();

  private final Executor executor;
  private final int limit;
  private final Semaphore permits;

  /**
   * Creates it.
   *
   * @param executor runs transfers beside the thread of the caller
   * @param limit the most transfers at a time, at least 1
   */
  public Transfers(Executor executor, int limit) {
    this.executor = executor;
    this.limit = limit;
    this.permits = new Semaphore(limit, true);
  }

  /** Returns the most transfers at a time. */
  public int limit() {
    return limit;
  }

  /**
   * Runs some transfers, and returns when all of them have ended. After a failure no further one is
   * started, those in the threads of the executor are interrupted, all of them are {@linkplain
   * #isCancelled() cancelled}, and the first failure is thrown with the others as suppressed ones.
   *
   * <p>A transfer may run further ones, such as the parts of an object. It counts as one of them
   * then; others take part as far as the limit leaves room.
   *
   * @throws AbortedException if the thread is interrupted, which it still is afterwards
   */
  public void run(List<? extends Runnable> transfers) {
    if (transfers.isEmpty()) {
      return;
    }
    TransferBatch batch = new TransferBatch(transfers, permits, CURRENT.get());
    for (int i = 1; i < Math.min(transfers.size(), limit); i++) {
      try {
        executor.execute(() -> help(batch));
      } catch (RejectedExecutionException e) {
        // A full executor costs time, nothing else: the caller's thread runs all that is left.
        break;
      } catch (RuntimeException | Error e) {
        batch.fail(e); // Helpers are at work already, and have to be waited for.
        break;
      }
    }
    batch.runInCaller();
  }

  /** Helps for a while, and then queues up again, behind what other operations wait for. */
  private void help(TransferBatch batch) {
    boolean more = batch.help();
    while (more) {
      Turn next = new Turn(() -> help(batch));
      try {
        executor.execute(next);
      } catch (RejectedExecutionException e) {
        return; // The caller's thread runs all that is left.
      }
      more = next.isMineAtOnce() && batch.help();
    }
  }

  /**
   * A task that queues up. An executor that is full may run it at once in the thread that hands it
   * in, where it does nothing: that thread goes on by itself, and not ever deeper.
   */
  private static final class Turn implements Runnable {
    private final Runnable task;
    private final Thread giver = Thread.currentThread();
    private volatile boolean given;
    private boolean atOnce;

    Turn(Runnable task) {
      this.task = task;
    }

    @Override
    public void run() {
      if (!given && Thread.currentThread() == giver) {
        atOnce = true;
      } else {
        task.run();
      }
    }

    /** Called by the giver when it has been handed in. */
    boolean isMineAtOnce() {
      given = true;
      return atOnce;
    }
  }

  /**
   * Tells whether the transfer that this thread is running is to end, since another one of its
   * operation failed. False in a thread that is running none.
   */
  public static boolean isCancelled() {
    TransferBatch batch = CURRENT.get();
    return batch != null && batch.hasFailed();
  }

  /** Returns what tells so in another thread, too. */
  static BooleanSupplier cancellation() {
    TransferBatch batch = CURRENT.get();
    return batch == null ? () -> false : batch::hasFailed;
  }

  /**
   * Waits for something that another thread does, without taking part in the limit meanwhile: who
   * waits transfers nothing.
   *
   * @param wait waits, and returns what it waited for
   */
  public static <T> T waiting(Supplier<T> wait) {
    TransferBatch batch = CURRENT.get();
    return batch == null ? wait.get() : batch.waiting(wait);
  }

  /** Tells whether this thread is running a transfer, and so has a permit. */
  static boolean isInTransfer() {
    return CURRENT.get() != null;
  }

  /** Runs a transfer as one of a batch. */
  static void run(Runnable transfer, TransferBatch batch) {
    TransferBatch outer = CURRENT.get();
    CURRENT.set(batch);
    try {
      transfer.run();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }
}
