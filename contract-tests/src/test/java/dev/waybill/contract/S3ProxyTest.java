package dev.waybill.contract;

import dev.waybill.runtime.error.ContentChangedException;
import org.junit.jupiter.api.Nested;

/** All contracts on the server that {@code waybill-testing} brings. */
@RunsOn(Engine.S3PROXY)
class S3ProxyTest {
  @Nested
  class Server extends S3ServerContract {
    @Override
    long winners() {
      return 1;
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
      return 1;
    }
  }

  @Nested
  class Reading extends ReadingContract {}

  @Nested
  class Copying extends CopyingContract {}
}
