package dev.waybill.testing.samples;

import dev.waybill.testing.WaybillTest;
import org.junit.jupiter.api.Test;

/** What the extension does not have. */
@WaybillTest
public class AsksForSomethingElse {
  @Test
  void asks(StringBuilder builder) {}
}
