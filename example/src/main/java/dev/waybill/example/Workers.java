package dev.waybill.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few threads that do the same with many things. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  Workers(int count) {
    this.threads = Executors.newFixedThreadPool(count);
  }

  /** What the workers do with each thing. */
  interface Task<T, R> {
    R run(T thing) throws Exception;
  }

  /**
   * Does a task with each of some things, and returns the results in the order of the things. When
   * one fails, those that have not begun are not begun any more.
   *
   * @throws ExecutionException if one fails
   */
  <T, R> List<R> map(Collection<T> things, Task<T, R> task)
      throws InterruptedException, ExecutionException {
    List<Future<R>> futures = new ArrayList<>();
    for (T thing : things) {
      futures.add(threads.submit(() -> task.run(thing)));
    }
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      futures.forEach(future -> future.cancel(true));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
