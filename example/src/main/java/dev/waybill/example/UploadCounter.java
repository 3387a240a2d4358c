package dev.waybill.example;

import dev.waybill.runtime.blob.BlobEvent;
import dev.waybill.runtime.blob.BlobListener;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Hears from Waybill what became of content, and counts what S3 took and what it had already. */
final class UploadCounter implements BlobListener {
  private final AtomicInteger uploads = new AtomicInteger();
  private final AtomicInteger duplicates = new AtomicInteger();
  private final AtomicInteger unsent = new AtomicInteger();
  private final AtomicLong bytesAvoided = new AtomicLong();
  private final AtomicLong bytesFetched = new AtomicLong();

  @Override
  public void onUpload(BlobEvent event) {
    uploads.incrementAndGet();
  }

  @Override
  public void onDuplicate(BlobEvent event, Confirmation confirmation) {
    duplicates.incrementAndGet();
    if (confirmation != Confirmation.CONDITIONAL_WRITE) {
      unsent.incrementAndGet();
    }
    bytesAvoided.addAndGet(Math.max(0, event.contentLength()));
  }

  @Override
  public void onDownload(BlobEvent event) {
    bytesFetched.addAndGet(event.storedLength());
  }

  /** Returns how many objects S3 took. */
  int uploads() {
    return uploads.get();
  }

  /** Returns how often S3 had the object already. */
  int duplicates() {
    return duplicates.get();
  }

  /** Returns how many of the duplicates were not even sent. */
  int unsent() {
    return unsent.get();
  }

  /** Returns how many bytes S3 did not store a second time. */
  long bytesAvoided() {
    return bytesAvoided.get();
  }

  /** Returns how many bytes S3 sent, all of them verified. */
  long bytesFetched() {
    return bytesFetched.get();
  }
}
