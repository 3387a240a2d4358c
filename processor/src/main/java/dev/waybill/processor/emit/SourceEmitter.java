package dev.waybill.processor.emit;

import dev.waybill.processor.model.TypeRef;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Puts sources where the compiler finds them. Nothing else in the processor knows the filer. */
public final class SourceEmitter {
  private final Filer filer;

  public SourceEmitter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a source file.
   *
   * @param origin what it is written for, and nothing else: incremental builds rely on it
   * @return why the compiler refused it, as it does if there is one of that name already; empty if
   *     it is written
   */
  public Optional<String> emit(TypeRef type, String source, TypeElement origin) throws IOException {
    try (Writer writer = filer.createSourceFile(type.qualifiedName(), origin).openWriter()) {
      writer.write(source);
      return Optional.empty();
    } catch (FilerException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }
}
