package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The moments between taking a transfer and starting it, one by one. */
@Timeout(30)
class TransferFailureTest {
  /** A transfer that waits for its turn while another one fails is not started any more. */
  @Test
  void aFailureStopsWhatHasTakenItsTransferAlready() throws Exception {
    Semaphore permits = new Semaphore(1);
    List<String> started = new ArrayList<>();
    RuntimeException failure = new IllegalStateException("first");
    Runnable fails =
        () -> {
          // The other thread has taken the second transfer, and waits for the only permit.
          while (!permits.hasQueuedThreads()) {
            Thread.onSpinWait();
          }
          throw failure;
        };
    TransferBatch batch =
        new TransferBatch(List.of(fails, () -> started.add("second")), permits, null);
    // As a thread of the executor this one would be interrupted, so it is the one that fails.
    Thread helper = new Thread(batch::help);
    helper.start();
    while (permits.availablePermits() > 0) {
      Thread.onSpinWait();
    }
    assertThatThrownBy(batch::runInCaller).isSameAs(failure);
    helper.join();
    assertThat(started).isEmpty();
    assertThat(permits.availablePermits()).isEqualTo(1);
  }
}
