package dev.waybill.runtime.codec;

import java.io.Serial;

/**
 * A value cannot be converted. The message says what is wrong with it without showing it; {@link
 * ItemWriter} and {@link ItemReader} add where it stands.
 */
public final class CodecException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, as the rest of a sentence that starts with the attribute
   */
  public CodecException(String problem) {
    super(problem);
  }
}
