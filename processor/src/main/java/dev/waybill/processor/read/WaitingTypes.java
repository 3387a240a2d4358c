package dev.waybill.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Types that wait for what another processor may write. They are kept by name, since elements are
 * made anew for each round.
 */
final class WaitingTypes {
  private final Elements elements;
  private final Set<Waiting> waiting = new LinkedHashSet<>();

  private record Waiting(String module, String name) {}

  WaitingTypes(Elements elements) {
    this.elements = elements;
  }

  void add(TypeElement type) {
    waiting.add(
        new Waiting(
            elements.getModuleOf(type).getQualifiedName().toString(),
            type.getQualifiedName().toString()));
  }

  /** All that waited, as they are in this round. */
  List<TypeElement> takeAll() {
    List<Waiting> all = List.copyOf(waiting);
    waiting.clear();
    return all.stream().flatMap(this::found).toList();
  }

  private Stream<TypeElement> found(Waiting waited) {
    TypeElement type =
        elements.getTypeElement(elements.getModuleElement(waited.module()), waited.name());
    return Stream.ofNullable(type);
  }
}
