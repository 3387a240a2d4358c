package dev.waybill.processor.diagnostics;

/** One problem at one place, with a message made of the user's own names. */
public record Diagnostic(Problem problem, Site site, String message) {
  /** The text that the compiler prints. */
  public String text() {
    return "[" + problem.code() + "] " + message;
  }
}
