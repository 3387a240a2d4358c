package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Blob;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in an item a value is read, and the item's big content. */
final class ReadNesting extends Nesting {
  private final Map<Path, Blob> blobs;

  ReadNesting(Map<Path, Blob> blobs) {
    this.blobs = blobs;
  }

  /** Returns the big content that stands here; null if nobody has looked for it. */
  @Nullable Blob content() {
    return blobs.get(path());
  }
}
