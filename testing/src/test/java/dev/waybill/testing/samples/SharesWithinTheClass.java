package dev.waybill.testing.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.Waybill;
import dev.waybill.testing.WaybillTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** What is prepared once for all tests of a class must be there for all of them. */
@WaybillTest
public class SharesWithinTheClass {
  private static Waybill shared;

  @BeforeAll
  static void prepare(Waybill waybill) {
    shared = waybill;
  }

  @RepeatedTest(2)
  void isGivenWhatWasPrepared(Waybill waybill) {
    assertThat(waybill).isSameAs(shared);
  }
}
