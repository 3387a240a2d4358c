package dev.waybill.processor;

import dev.waybill.processor.check.Check;
import dev.waybill.processor.check.Surroundings;
import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Diagnostics;
import dev.waybill.processor.emit.SourceEmitter;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.DocumentsIn;
import dev.waybill.processor.model.ProjectionModel;
import dev.waybill.processor.model.TableFamilyModel;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.Planner;
import dev.waybill.processor.plan.TableFamilyPlanner;
import dev.waybill.processor.read.Candidates;
import dev.waybill.processor.read.ConvertedTypes;
import dev.waybill.processor.read.Families;
import dev.waybill.processor.read.ProjectionReader;
import dev.waybill.processor.read.StrayReader;
import dev.waybill.processor.read.TableFamilyReader;
import dev.waybill.processor.read.TableReader;
import dev.waybill.processor.read.Unresolved;
import dev.waybill.processor.write.DaoWriter;
import dev.waybill.processor.write.TableFamilyWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes each record through the pipeline: read, check, plan, write, emit. */
final class Rounds {
  private final Candidates candidates;
  private final StrayReader strays;
  private final ConvertedTypes convertedTypes;
  private final TableReader tables;
  private final ProjectionReader projections;
  private final TableFamilyReader families;
  private final SourceEmitter emitter;
  private final Diagnostics diagnostics;
  private final Surroundings surroundings = new Surroundings();
  private final DocumentRounds documents;

  Rounds(ProcessingEnvironment environment, Diagnostics diagnostics) {
    this.candidates = new Candidates(environment.getElementUtils());
    this.strays = new StrayReader(environment.getElementUtils());
    this.convertedTypes =
        new ConvertedTypes(environment.getElementUtils(), environment.getTypeUtils());
    this.tables = new TableReader(environment.getElementUtils(), environment.getTypeUtils());
    this.projections = new ProjectionReader(tables);
    this.families = new TableFamilyReader(tables);
    this.emitter = new SourceEmitter(environment.getFiler());
    this.diagnostics = diagnostics;
    this.documents = new DocumentRounds(environment, tables, diagnostics, surroundings);
  }

  void process(RoundEnvironment round) {
    // What is still unresolved when all is over has the compiler's own errors.
    if (round.processingOver()) {
      return;
    }
    try {
      List<TypeElement> types = lookAround(round);
      documents.process(documents.lookAround(round));
      types.forEach(this::process);
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
    if (!candidates.jacksonPresent(round)) {
      surroundings.jacksonMissing();
    }
    diagnostics.report(Check.problems(strays.read(round)));
    diagnostics.report(Check.problemsOfTypes(convertedTypes.in(round)));
    List<TypeElement> types = candidates.in(round);
    types.stream()
        .filter(Candidates::asksForDao)
        .map(TableReader::nameOf)
        .forEach(surroundings::claim);
    return types;
  }

  private void process(TypeElement type) {
    try {
      if (Unresolved.in(type)) {
        candidates.postpone(type);
        return;
      }
      if (Families.isFamily(type)) {
        family(families.read(type), type);
      } else if (Families.isMember(type) || Candidates.isTable(type)) {
        table(tables.read(type), type);
      } else if (Candidates.isProjection(type)) {
        projection(projections.read(type), type);
      } else {
        // It waited to know whether it is an item of a table, and is none.
        diagnostics.report(Check.problems(strays.in(type)));
      }
    } catch (RuntimeException | IOException crash) {
      diagnostics.report(List.of(Crash.of(type, crash)));
    }
  }

  private void table(TableModel table, TypeElement type) throws IOException {
    List<Diagnostic> problems = Check.problems(table, surroundings);
    diagnostics.report(problems);
    if (problems.isEmpty() && hasDocuments(table.attributes(), type)) {
      emit(table, Planner.plan(table), type);
    }
  }

  private void family(TableFamilyModel family, TypeElement type) throws IOException {
    List<Diagnostic> problems = Check.problems(family, surroundings);
    diagnostics.report(problems);
    List<AttributeModel> attributes =
        family.members().stream().flatMap(member -> member.attributes().stream()).toList();
    if (problems.isEmpty() && Check.isOfRightTypes(family) && hasDocuments(attributes, type)) {
      emit(family, TableFamilyWriter.write(TableFamilyPlanner.plan(family)), type);
    }
  }

  private void projection(ProjectionModel projection, TypeElement type) throws IOException {
    List<Diagnostic> problems = Check.problems(projection, surroundings);
    diagnostics.report(problems);
    if (problems.isEmpty()
        && Check.isOfRightTable(projection)
        && hasDocuments(projection.attributes(), type)) {
      emit(projection, Planner.plan(projection), type);
    }
  }

  /** Whether the documents of a type are written; if they are yet to be, it waits for them. */
  private boolean hasDocuments(List<AttributeModel> attributes, TypeElement type) {
    List<TypeRef> mentioned = DocumentsIn.all(attributes);
    if (documents.isWrong(mentioned)) {
      return false;
    }
    boolean waits = documents.isWaiting(mentioned);
    if (waits) {
      candidates.postpone(type);
    }
    return !waits;
  }

  private void emit(Declared record, DaoPlan dao, TypeElement type) throws IOException {
    emit(record, DaoWriter.write(dao), type);
  }

  private void emit(Declared record, String dao, TypeElement type) throws IOException {
    emitter
        .emit(record.dao(), dao, type)
        .ifPresent(reason -> diagnostics.report(List.of(Check.refused(record, reason))));
  }
}
