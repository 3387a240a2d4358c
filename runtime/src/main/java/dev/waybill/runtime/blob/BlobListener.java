package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.WaybillException;

/**
 * Hears of what happens to content, for metrics and logs; never of content itself. All methods do
 * nothing by default.
 *
 * <p>They are called by several threads at the same time, in the thread that did the work, so they
 * have to be quick. What they throw is logged through {@link System.Logger}, and changes nothing.
 */
public interface BlobListener {
  /** Content was not there, and was sent. */
  default void onUpload(BlobEvent event) {}

  /** Content was there already, and nothing was stored. */
  default void onDuplicate(BlobEvent event, Confirmation confirmation) {}

  /** Content was copied by the server, from another bucket or another address. */
  default void onCopy(BlobEvent event) {}

  /**
   * Content was fetched to its end, and is what its address says. Parts ({@link Blob#range}) and
   * streams that are closed before their end are not heard of.
   */
  default void onDownload(BlobEvent event) {}

  /** Content is to stay inside its item, since the attribute says so. */
  default void onInline(BlobEvent event) {}

  /** Content that was to stay inside its item goes to its store, since the item is too large. */
  default void onSpill(BlobEvent event) {}

  /** Content is missing, or is not what its address says. The exception goes to the caller. */
  default void onVerificationFailure(BlobEvent event, WaybillException failure) {}

  /** How it was found out that content is there. */
  enum Confirmation {
    /** It was sent under the condition that it is absent, and the server refused it. */
    CONDITIONAL_WRITE,

    /** The server was asked, and nothing was sent. */
    ASKED,

    /**
     * It was confirmed or stored a moment ago, or by another operation at this moment, and no
     * request was made.
     */
    REMEMBERED
  }
}
