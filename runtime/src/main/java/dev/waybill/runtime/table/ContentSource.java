package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.error.Location;

/** Where content is: an address that its store has accepted. */
record ContentSource(BlobStore store, ContentAddress address) {
  Blob handle(String contentType, Location location) {
    return Blob.stored(store, address, contentType, location);
  }
}
