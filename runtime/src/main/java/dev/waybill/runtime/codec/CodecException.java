package dev.waybill.runtime.codec;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A value cannot be converted. The message says what is wrong with it without showing it; {@link
 * ItemWriter} and {@link ItemReader} add where it stands.
 */
public final class CodecException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** Where the content is that cannot be converted, if it is content with a place. */
  private final @Nullable String pointer;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, as the rest of a sentence that starts with the attribute
   */
  public CodecException(String problem) {
    super(problem);
    this.pointer = null;
  }

  /**
   * Creates an exception with a cause.
   *
   * @param problem what is wrong, as the rest of a sentence that starts with the attribute
   * @param cause what a converter of the user's threw
   */
  public CodecException(String problem, Throwable cause) {
    this(problem, cause, null);
  }

  CodecException(String problem, Throwable cause, @Nullable String pointer) {
    super(problem, cause);
    this.pointer = pointer;
  }

  @Nullable String pointer() {
    return pointer;
  }
}
