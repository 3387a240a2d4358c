package dev.waybill.runtime.testkit;

import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;

/** Addresses by the keys that they have in a store. */
public final class Addresses {
  private Addresses() {}

  /** Returns the address of a key below the prefix of a store. */
  public static ContentAddress of(BlobStore store, String key) {
    return store.resolve(BlobPointer.parse(store + key)).orElseThrow();
  }
}
