package dev.waybill.contract;

import dev.waybill.runtime.error.ContentChangedException;
import org.junit.jupiter.api.Nested;

/** All contracts on the second server, and in what it is not like S3. */
@RunsOn(Engine.S3MOCK)
class S3MockTest {
  /** The server asks, and then writes: of those that do so at the same time, all may win. */
  private static final long WINNERS = Long.MAX_VALUE;

  @Nested
  class Server extends S3ServerContract {
    @Override
    long winners() {
      return WINNERS;
    }
  }

  @Nested
  class Saving extends SavingContract {
    @Override
    Class<? extends RuntimeException> refusal() {
      return ContentChangedException.class;
    }

    @Override
    long winners() {
      return WINNERS;
    }
  }

  @Nested
  class Reading extends ReadingContract {}

  @Nested
  class Copying extends CopyingContract {}
}
