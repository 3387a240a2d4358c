package dev.waybill.contract;

import org.junit.jupiter.api.Nested;

/** All contracts on the second server, and in what it is not S3. */
@RunsOn(Engine.S3MOCK)
class S3MockTest {
  /** It asks, and then writes: of those that do so at the same time, all may win. */
  private static final long WINNERS = Long.MAX_VALUE;

  /** It takes the key from its bucket, and so the object that somebody put there meanwhile. */
  private static final boolean ABORT_LEAVES_OBJECTS = false;

  @Nested
  class ServerObjects extends ServerObjectsContract {}

  @Nested
  class ServerUploads extends ServerUploadsContract {
    @Override
    long winners() {
      return WINNERS;
    }

    @Override
    boolean abortLeavesObjects() {
      return ABORT_LEAVES_OBJECTS;
    }
  }

  @Nested
  class Saving extends SavingContract {
    @Override
    long winners() {
      return WINNERS;
    }
  }

  @Nested
  class Reading extends ReadingContract {}

  @Nested
  class Encoded extends EncodingContract {}

  @Nested
  class Parts extends PartsContract {
    @Override
    boolean abortLeavesObjects() {
      return ABORT_LEAVES_OBJECTS;
    }
  }

  @Nested
  class Ranges extends RangesContract {}

  @Nested
  class Places extends PlacesContract {}

  @Nested
  class Copying extends CopyingContract {
    /** A copy keeps the content type and encoding of its source, whatever the request says. */
    @Override
    boolean copiesTakeNewHeaders() {
      return false;
    }

    /** It takes If-None-Match for puts and completed uploads alone. */
    @Override
    boolean copiesHeedConditions() {
      return false;
    }
  }
}
