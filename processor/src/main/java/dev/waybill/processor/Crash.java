package dev.waybill.processor;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.read.TableReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Turns an exception of ours into an error that says where it happened, and whose fault it is. */
final class Crash {
  private static final int FRAMES = 5;

  private Crash() {}

  /** A crash that has to do with a record. */
  static Diagnostic of(TypeElement type, Exception crash) {
    return Problem.CRASH.at(
        Site.of(type),
        "The processor failed on '"
            + TableReader.nameOf(type).nestedName()
            + "'. This is a bug of Waybill: please report it, with the record and this line: "
            + line(crash));
  }

  /** A crash before any record has its turn. */
  static Diagnostic of(Exception crash) {
    return Problem.CRASH.at(
        Site.nowhere(),
        "The processor failed. This is a bug of Waybill: please report it, with this line: "
            + line(crash));
  }

  private static String line(Exception crash) {
    String frames =
        Arrays.stream(crash.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(", "));
    return crash + " at " + frames;
  }
}
