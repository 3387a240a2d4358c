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
  /** How the compiler says that a class file is missing; it has its own words for users. */
  private static final String COMPLETION_FAILURE =
      "com.sun.tools.javac.code.Symbol$CompletionFailure";

  private static final int FRAMES = 5;

  private Crash() {}

  /** Reports nothing that the compiler would say better: that is thrown again. */
  static Diagnostic of(TypeElement type, Exception crash) {
    if (crash instanceof RuntimeException known
        && crash.getClass().getName().equals(COMPLETION_FAILURE)) {
      throw known;
    }
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
