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

  static Diagnostic of(TypeElement type, Exception crash) {
    String frames =
        Arrays.stream(crash.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(", "));
    return Problem.CRASH.at(
        Site.of(type),
        "The processor failed on '"
            + TableReader.nameOf(type).nestedName()
            + "'. This is a bug of Waybill: please report it, with the record and this line: "
            + crash
            + " at "
            + frames);
  }
}
