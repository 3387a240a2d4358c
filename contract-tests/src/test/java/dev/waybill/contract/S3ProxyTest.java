package dev.waybill.contract;

import org.junit.jupiter.api.Nested;

/** All contracts on the server that {@code waybill-testing} brings, and in what it is not S3. */
@RunsOn(Engine.S3PROXY)
class S3ProxyTest {
  /** It knows the storage class of what is put in one piece, and of nothing else. */
  private static final String RARE_CLASS = "STANDARD";

  @Nested
  class ServerObjects extends ServerObjectsContract {}

  @Nested
  class ServerUploads extends ServerUploadsContract {
    @Override
    long winners() {
      return 1;
    }
  }

  @Nested
  class Saving extends SavingContract {
    @Override
    long winners() {
      return 1;
    }
  }

  @Nested
  class Reading extends ReadingContract {}

  @Nested
  class Encoded extends EncodingContract {}

  @Nested
  class Parts extends PartsContract {
    @Override
    String rareClass() {
      return RARE_CLASS;
    }
  }

  @Nested
  class Ranges extends RangesContract {}

  @Nested
  class Places extends PlacesContract {}

  @Nested
  class Copying extends CopyingContract {
    @Override
    String rareClass() {
      return RARE_CLASS;
    }

    /** It takes If-None-Match for puts alone. */
    @Override
    boolean copiesHeedConditions() {
      return false;
    }
  }
}
