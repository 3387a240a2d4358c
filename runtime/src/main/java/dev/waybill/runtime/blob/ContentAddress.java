package dev.waybill.runtime.blob;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a pointer says about the content that it leads to. Blob stores make them, and so a pointer
 * that has one was found to lead into its store.
 *
 * @param pointer the pointer
 * @param digest the 64 lower-case hexadecimal digits that name the content
 * @param keyed whether the digest is one under a secret key, and not the SHA-256 of the content
 * @param encoding the encoding that the content is stored in; null if it is stored as it is
 */
public record ContentAddress(
    BlobPointer pointer, String digest, boolean keyed, @Nullable Encoding encoding) {

  /** Returns the SHA-256 of the content; empty where the address does not tell it. */
  public Optional<String> sha256() {
    return keyed ? Optional.empty() : Optional.of(digest);
  }

  /** Tells whether the object carries the marks of its encoding: its suffix, and the header. */
  boolean isMarked() {
    return encoding != null && pointer.key().endsWith(encoding.suffix());
  }

  /** Returns the pointer as text. */
  @Override
  public String toString() {
    return pointer.toString();
  }
}
