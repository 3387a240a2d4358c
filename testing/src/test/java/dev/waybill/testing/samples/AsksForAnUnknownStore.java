package dev.waybill.testing.samples;

import dev.waybill.testing.Store;
import dev.waybill.testing.TestBucket;
import dev.waybill.testing.WaybillTest;
import org.junit.jupiter.api.Test;

/** A slip of the pen, which must not pass as a store of its own. */
@WaybillTest(stores = "images")
public class AsksForAnUnknownStore {
  @Test
  void misspells(@Store("imags") TestBucket bucket) {}
}
