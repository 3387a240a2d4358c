package dev.waybill.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the documents to process in a round, and those that had to wait. */
public final class DocumentCandidates {
  private final WaitingTypes waiting;

  public DocumentCandidates(Elements elements) {
    this.waiting = new WaitingTypes(elements);
  }

  /** All that are new, and all that had to wait. */
  public List<TypeElement> in(RoundEnvironment round) {
    Set<TypeElement> found = new LinkedHashSet<>(waiting.takeAll());
    // A member of a family needs no annotation, so that all types are to be looked at.
    found.addAll(Documents.in(round.getRootElements()));
    return List.copyOf(found);
  }

  /** Keeps a type for the next round. */
  public void postpone(TypeElement type) {
    waiting.add(type);
  }
}
