package dev.waybill.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor of somebody else, which writes one type in a round of its choice. */
final class OtherProcessor extends AbstractProcessor {
  private final int writesIn;
  private final String type;
  private final String text;
  private int round;

  OtherProcessor(int writesIn, String type, String text) {
    this.writesIn = writesIn;
    this.type = type;
    this.text = text;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round == writesIn) {
      write(type, text);
    } else if (round < writesIn) {
      // Only a new source makes the compiler go for another round.
      write("other.Filler" + round, "package other; class Filler" + round + " {}");
    }
    return false;
  }

  private void write(String name, String source) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
