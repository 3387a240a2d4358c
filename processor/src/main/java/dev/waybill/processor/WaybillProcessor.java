package dev.waybill.processor;

import com.google.auto.service.AutoService;
import dev.waybill.processor.diagnostics.Diagnostics;
import dev.waybill.processor.read.AnnotationNames;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a DAO for each record that has {@code @Table} or {@code @Projection}, and the attributes
 * of each document.
 */
@AutoService(Processor.class)
public final class WaybillProcessor extends AbstractProcessor {
  private Optional<Rounds> rounds = Optional.empty();

  /** For the service loader. */
  public WaybillProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = Optional.of(new Rounds(environment, new Diagnostics(environment.getMessager())));
  }

  /** Unclaimed, any of them would be a warning of {@code -Xlint:processing}: so we claim all. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> names = new HashSet<>(AnnotationNames.ON_COMPONENTS);
    names.addAll(AnnotationNames.ASKING);
    names.addAll(AnnotationNames.INDEXES);
    names.addAll(AnnotationNames.OF_DOCUMENTS);
    names.addAll(AnnotationNames.ON_TYPES);
    names.add(AnnotationNames.GENERATED);
    return names;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rounds.orElseThrow().process(round);
    return true;
  }
}
