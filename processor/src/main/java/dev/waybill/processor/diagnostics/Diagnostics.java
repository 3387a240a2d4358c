package dev.waybill.processor.diagnostics;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics. Nothing else in the processor knows the {@link Messager}. */
public final class Diagnostics {
  private final Messager messager;

  public Diagnostics(Messager messager) {
    this.messager = messager;
  }

  /** Reports each as an error, so that the compilation fails. */
  public void report(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
  }

  private void report(Diagnostic diagnostic) {
    Site site = diagnostic.site();
    String text = diagnostic.text();
    if (site.element().isEmpty()) {
      messager.printMessage(Kind.ERROR, text);
    } else if (site.annotation().isEmpty()) {
      messager.printMessage(Kind.ERROR, text, site.element().get());
    } else if (site.value().isEmpty()) {
      messager.printMessage(Kind.ERROR, text, site.element().get(), site.annotation().get());
    } else {
      messager.printMessage(
          Kind.ERROR, text, site.element().get(), site.annotation().get(), site.value().get());
    }
  }
}
