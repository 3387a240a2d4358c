package dev.waybill.processor.defaults;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The outcome of reading a default.
 *
 * @param expected what should have been written, to follow "write"
 */
public record Reading(Optional<DefaultValue> value, String expected) {

  static Reading of(DefaultValue value) {
    return new Reading(Optional.of(value), "");
  }

  static Reading expected(String expected) {
    return new Reading(Optional.empty(), expected);
  }

  /** Takes the parser's word for it: these parsers throw nothing else where the text is bad. */
  static Reading attempt(String expected, Supplier<DefaultValue> parser) {
    try {
      return of(parser.get());
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException bad) {
      return expected(expected);
    }
  }
}
