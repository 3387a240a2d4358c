package dev.waybill.runtime.blob;

import dev.waybill.runtime.blob.BlobListener.Confirmation;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.WaybillException;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells a listener, whose failures stay its own. Immutable and safe for use by several threads. */
public final class BlobEvents {
  /** Tells nobody. */
  public static final BlobEvents NONE = new BlobEvents(new BlobListener() {}, pointer -> {});

  private final BlobListener listener;
  private final Consumer<String> onFailure;

  /**
   * Creates one that tells a listener.
   *
   * @param onFailure is told the pointer of content that is missing or not what it should be
   */
  public BlobEvents(BlobListener listener, Consumer<String> onFailure) {
    this.listener = listener;
    this.onFailure = onFailure;
  }

  void uploaded(Location location, long contentLength, long storedLength, long startNanos) {
    tell(l -> l.onUpload(event(location, contentLength, storedLength, startNanos)));
  }

  void duplicate(Location location, long contentLength, Confirmation how, long startNanos) {
    tell(l -> l.onDuplicate(event(location, contentLength, BlobEvent.UNKNOWN, startNanos), how));
  }

  /** Content was found in a memory, which took no time. */
  public void remembered(Location location, long contentLength) {
    BlobEvent event = new BlobEvent(location, contentLength, BlobEvent.UNKNOWN, Duration.ZERO);
    tell(l -> l.onDuplicate(event, Confirmation.REMEMBERED));
  }

  void copied(Location location, long startNanos) {
    tell(l -> l.onCopy(event(location, BlobEvent.UNKNOWN, BlobEvent.UNKNOWN, startNanos)));
  }

  void downloaded(Location location, long contentLength, long storedLength, long startNanos) {
    tell(l -> l.onDownload(event(location, contentLength, storedLength, startNanos)));
  }

  /** Content stays inside its item. */
  public void inlined(Location location, long contentLength, long storedLength) {
    tell(l -> l.onInline(new BlobEvent(location, contentLength, storedLength, Duration.ZERO)));
  }

  /** Content does not stay inside its item. */
  public void spilled(Location location, long contentLength) {
    BlobEvent event = new BlobEvent(location, contentLength, BlobEvent.UNKNOWN, Duration.ZERO);
    tell(l -> l.onSpill(event));
  }

  void failed(WaybillException failure, long startNanos) {
    BlobEvent event = event(failure.location(), BlobEvent.UNKNOWN, BlobEvent.UNKNOWN, startNanos);
    String pointer = failure.location().pointer();
    if (pointer != null) {
      onFailure.accept(pointer);
    }
    tell(l -> l.onVerificationFailure(event, failure));
  }

  private static BlobEvent event(
      Location location, long contentLength, long storedLength, long startNanos) {
    return new BlobEvent(
        location, contentLength, storedLength, Duration.ofNanos(System.nanoTime() - startNanos));
  }

  private void tell(Consumer<BlobListener> event) {
    try {
      event.accept(listener);
    } catch (Exception | LinkageError e) {
      // Checked ones as well, which not every language checks.
      System.getLogger(BlobListener.class.getName())
          .log(System.Logger.Level.WARNING, "A listener of blobs failed: " + listener, e);
    }
  }
}
