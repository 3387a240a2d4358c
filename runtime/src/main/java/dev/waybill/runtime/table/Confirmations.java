package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.Transfers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * What is known to be in its store, from a moment ago, so that it need not be asked for again; and
 * what is being made sure of at this moment, so that two threads do not send the same. Safe for use
 * by several threads.
 *
 * <p>A confirmation that is used again keeps its age: it counts for the commit window as it did for
 * whoever asked. It is used for the first half of the window only, so that the other half is left
 * for the commit.
 */
public final class Confirmations {
  /** How often a thread that waits for another one looks whether it still has to. */
  private static final long PATIENCE_MILLIS = 50;

  private final int capacity;
  private final CommitWindow window;

  /** In the order of their last use. */
  private final Map<Address, CommitWindow.Moment> recent = new LinkedHashMap<>(16, 0.75f, true);

  private final Map<Address, Flight> flights = new HashMap<>();

  /**
   * Creates it.
   *
   * @param capacity the most addresses that are remembered; 0 for none
   * @param window the window that confirmations count for
   */
  public Confirmations(int capacity, CommitWindow window) {
    this.capacity = capacity;
    this.window = window;
  }

  /**
   * Returns since when an object is known to be there, and makes sure of it if it is not known.
   *
   * @param ensure makes sure of it, or throws
   * @param remembered called in place of that if it is known
   */
  CommitWindow.Moment confirm(Address address, Runnable ensure, Runnable remembered) {
    while (true) {
      Flight own = new Flight();
      Flight other;
      synchronized (this) {
        CommitWindow.Moment known = recent.get(address);
        other = known != null && isFresh(known) ? new Flight(known) : flights.get(address);
        if (other == null) {
          flights.put(address, own);
        }
      }
      if (other == null) {
        return fly(address, own, ensure);
      }
      CommitWindow.Moment confirmed = other.confirmed();
      if (confirmed != null && isFresh(confirmed)) {
        remembered.run();
        return confirmed;
      }
      // The other one failed, which may be about its content: this one is to see for itself.
    }
  }

  private CommitWindow.Moment fly(Address address, Flight flight, Runnable ensure) {
    CommitWindow.Moment start = window.now();
    try {
      ensure.run();
      flight.confirmed = start;
      return start;
    } finally {
      synchronized (this) {
        flights.remove(address);
        if (flight.confirmed != null && !flight.doubted) {
          recent.put(address, start);
          if (recent.size() > capacity) {
            recent.remove(recent.keySet().iterator().next());
          }
        }
      }
      flight.landed.countDown();
    }
  }

  /** Forgets an object that was found to be missing, or damaged. */
  public synchronized void forget(String pointer) {
    recent.keySet().removeIf(address -> address.isOf(pointer));
    flights.forEach((address, flight) -> flight.doubted |= address.isOf(pointer));
  }

  private boolean isFresh(CommitWindow.Moment confirmed) {
    return window.remaining(confirmed).compareTo(window.length().dividedBy(2)) >= 0;
  }

  /** An address, and who reaches it: buckets of two servers may have the same name. */
  record Address(BlobStore store, BlobPointer pointer) {
    private boolean isOf(String text) {
      return pointer.toString().equals(text);
    }
  }

  /** Some content that is being made sure of. */
  private static final class Flight {
    private final CountDownLatch landed;

    /** Null while it is under way, and if it failed. */
    private volatile CommitWindow.@Nullable Moment confirmed;

    /** Whether the object was found to be missing meanwhile. */
    private boolean doubted;

    Flight() {
      this.landed = new CountDownLatch(1);
    }

    /** One that is over. */
    Flight(CommitWindow.Moment confirmed) {
      this.landed = new CountDownLatch(0);
      this.confirmed = confirmed;
    }

    /** Returns since when it is there, once that is known; null if it failed. */
    CommitWindow.@Nullable Moment confirmed() {
      return landed.getCount() == 0 ? confirmed : Transfers.waiting(this::await).orElse(null);
    }

    private Optional<CommitWindow.Moment> await() {
      try {
        while (!landed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
          if (Transfers.isCancelled()) {
            throw AbortedException.create(
                "Given up, since another transfer of the operation failed");
          }
        }
        return Optional.ofNullable(confirmed);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw AbortedException.create("Interrupted while another thread sends the content", e);
      }
    }
  }
}
