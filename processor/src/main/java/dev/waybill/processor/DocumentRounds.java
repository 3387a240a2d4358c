package dev.waybill.processor;

import dev.waybill.processor.check.DocumentCheck;
import dev.waybill.processor.check.Surroundings;
import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Diagnostics;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.emit.SourceEmitter;
import dev.waybill.processor.model.DocumentFamilyModel;
import dev.waybill.processor.model.DocumentFamilyModel.Member;
import dev.waybill.processor.model.DocumentModel;
import dev.waybill.processor.model.DocumentsIn;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.plan.DocumentPlanner;
import dev.waybill.processor.read.DocumentCandidates;
import dev.waybill.processor.read.DocumentReader;
import dev.waybill.processor.read.DocumentStrayReader;
import dev.waybill.processor.read.Documents;
import dev.waybill.processor.read.TableReader;
import dev.waybill.processor.write.DocumentFamilyWriter;
import dev.waybill.processor.write.DocumentWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes each document, and each family of documents, through the pipeline. */
final class DocumentRounds {
  private final DocumentCandidates candidates;
  private final DocumentReader reader;
  private final DocumentStrayReader strays;
  private final SourceEmitter emitter;
  private final Diagnostics diagnostics;
  private final Surroundings surroundings;
  private final Set<TypeRef> wrong = new HashSet<>();

  /** Those that may turn out to be members of families. */
  private final Set<TypeRef> undecided = new HashSet<>();

  /** Those that wait for the next round. */
  private final Set<TypeRef> waiting = new HashSet<>();

  DocumentRounds(
      ProcessingEnvironment environment,
      TableReader tables,
      Diagnostics diagnostics,
      Surroundings surroundings) {
    this.candidates = new DocumentCandidates(environment.getElementUtils());
    this.reader = new DocumentReader(tables);
    this.strays = new DocumentStrayReader(environment.getElementUtils());
    this.emitter = new SourceEmitter(environment.getFiler());
    this.diagnostics = diagnostics;
    this.surroundings = surroundings;
  }

  /** What is to be processed, once all is known that it has to get along with. */
  List<TypeElement> lookAround(RoundEnvironment round) {
    diagnostics.report(DocumentCheck.problems(strays.read(round)));
    List<TypeElement> types = candidates.in(round);
    types.stream()
        .filter(Documents::isDocument)
        .map(TableReader::nameOf)
        .forEach(surroundings::claimAttributes);
    return types;
  }

  void process(List<TypeElement> types) {
    waiting.clear();
    List<Checked> right = new ArrayList<>();
    types.forEach(type -> check(type).ifPresent(right::add));
    // What mentions a class that is not written would only add errors of the compiler's own.
    boolean more = true;
    while (more) {
      more = right.removeIf(checked -> isWrong(checked.mentioned()) && wrong.add(checked.type()));
    }
    more = true;
    while (more) {
      more = right.removeIf(checked -> isWaiting(checked.mentioned()) && postpone(checked));
    }
    right.forEach(this::emit);
  }

  private boolean postpone(Checked document) {
    postpone(document.element());
    return true;
  }

  private void postpone(TypeElement type) {
    TypeRef name = TableReader.nameOf(type);
    candidates.postpone(type);
    waiting.add(name);
    if (Documents.ofUnknownInterface(type)) {
      undecided.add(name);
    }
  }

  /** Whether any of these documents has an error, so that its attributes are not there. */
  boolean isWrong(Collection<TypeRef> documents) {
    return documents.stream().anyMatch(wrong::contains);
  }

  /**
   * Whether any of these documents waits for the next round, so that its attributes may never be.
   */
  boolean isWaiting(Collection<TypeRef> documents) {
    return documents.stream().anyMatch(waiting::contains);
  }

  private Optional<Checked> check(TypeElement type) {
    try {
      if (Documents.unresolved(type)) {
        postpone(type);
        return Optional.empty();
      }
      if (undecided.remove(TableReader.nameOf(type))) {
        diagnostics.report(DocumentCheck.problems(strays.in(type)));
      }
      if (Documents.isFamily(type)) {
        return family(reader.readFamily(type), type);
      } else if (Documents.isDocument(type)) {
        return document(reader.read(type), type);
      }
    } catch (RuntimeException crash) {
      diagnostics.report(List.of(Crash.of(type, crash)));
    }
    return Optional.empty();
  }

  private Optional<Checked> document(DocumentModel document, TypeElement type) {
    return checked(
        DocumentCheck.problems(document, surroundings),
        new Checked(
            type,
            document.type(),
            document.site(),
            DocumentsIn.all(document.attributes()),
            () -> DocumentWriter.write(DocumentPlanner.plan(document))));
  }

  private Optional<Checked> family(DocumentFamilyModel family, TypeElement type) {
    return checked(
        DocumentCheck.problems(family, surroundings),
        new Checked(
            type,
            family.type(),
            family.site(),
            family.members().stream().map(Member::type).toList(),
            () -> DocumentFamilyWriter.write(DocumentPlanner.plan(family))));
  }

  private Optional<Checked> checked(List<Diagnostic> problems, Checked document) {
    diagnostics.report(problems);
    if (!problems.isEmpty()) {
      wrong.add(document.type());
    }
    return Optional.of(document).filter(d -> problems.isEmpty());
  }

  private void emit(Checked document) {
    try {
      emitter
          .emit(document.type().attribute(), document.source().get(), document.element())
          .map(reason -> DocumentCheck.refused(document.type(), document.site(), reason))
          .ifPresent(refused -> diagnostics.report(List.of(refused)));
    } catch (RuntimeException | IOException crash) {
      diagnostics.report(List.of(Crash.of(document.element(), crash)));
    }
  }

  /**
   * A document in which nothing is wrong.
   *
   * @param mentioned the documents whose attributes its own mention
   */
  private record Checked(
      TypeElement element,
      TypeRef type,
      Site site,
      List<TypeRef> mentioned,
      Supplier<String> source) {}
}
