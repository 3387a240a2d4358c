package dev.waybill.processor;

import dev.waybill.processor.check.Check;
import dev.waybill.processor.check.Surroundings;
import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Diagnostics;
import dev.waybill.processor.emit.SourceEmitter;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.ProjectionModel;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.Planner;
import dev.waybill.processor.read.Candidates;
import dev.waybill.processor.read.ProjectionReader;
import dev.waybill.processor.read.StrayReader;
import dev.waybill.processor.read.TableReader;
import dev.waybill.processor.read.Unresolved;
import dev.waybill.processor.write.DaoWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes each record through the pipeline: read, check, plan, write, emit. */
final class Rounds {
  private final Candidates candidates;
  private final StrayReader strays;
  private final TableReader tables;
  private final ProjectionReader projections;
  private final SourceEmitter emitter;
  private final Diagnostics diagnostics;
  private final Surroundings surroundings = new Surroundings();

  Rounds(ProcessingEnvironment environment, Diagnostics diagnostics) {
    this.candidates = new Candidates(environment.getElementUtils());
    this.strays = new StrayReader(environment.getElementUtils());
    this.tables = new TableReader(environment.getElementUtils(), environment.getTypeUtils());
    this.projections = new ProjectionReader(tables);
    this.emitter = new SourceEmitter(environment.getFiler());
    this.diagnostics = diagnostics;
  }

  void process(RoundEnvironment round) {
    // What is still unresolved when all is over has the compiler's own errors.
    if (round.processingOver()) {
      return;
    }
    try {
      lookAround(round).forEach(this::process);
    } catch (RuntimeException crash) {
      diagnostics.report(List.of(Crash.of(crash)));
    }
  }

  /** What is to be processed, once all is known that it has to get along with. */
  private List<TypeElement> lookAround(RoundEnvironment round) {
    candidates.sources(round).forEach(surroundings::source);
    if (!candidates.runtimePresent()) {
      surroundings.runtimeMissing();
    }
    diagnostics.report(Check.problems(strays.read(round)));
    List<TypeElement> types = candidates.in(round);
    types.forEach(type -> surroundings.claim(TableReader.nameOf(type)));
    return types;
  }

  private void process(TypeElement type) {
    try {
      if (Unresolved.in(type)) {
        candidates.postpone(type);
        return;
      }
      if (Candidates.isTable(type)) {
        table(tables.read(type), type);
      } else {
        projection(projections.read(type), type);
      }
    } catch (RuntimeException | IOException crash) {
      diagnostics.report(List.of(Crash.of(type, crash)));
    }
  }

  private void table(TableModel table, TypeElement type) throws IOException {
    List<Diagnostic> problems = Check.problems(table, surroundings);
    diagnostics.report(problems);
    if (problems.isEmpty()) {
      emit(table, Planner.plan(table), type);
    }
  }

  private void projection(ProjectionModel projection, TypeElement type) throws IOException {
    List<Diagnostic> problems = Check.problems(projection, surroundings);
    diagnostics.report(problems);
    if (problems.isEmpty() && Check.isOfRightTable(projection)) {
      emit(projection, Planner.plan(projection), type);
    }
  }

  private void emit(Declared record, DaoPlan dao, TypeElement type) throws IOException {
    emitter
        .emit(record.dao(), DaoWriter.write(dao), type)
        .ifPresent(reason -> diagnostics.report(List.of(Check.refused(record, reason))));
  }
}
