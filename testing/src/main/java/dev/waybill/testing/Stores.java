package dev.waybill.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** The names of the stores that a test has. */
final class Stores {
  /** The name of the store that has none. */
  static final String DEFAULT = "";

  private Stores() {}

  /** What a test, its class, and the classes around that name, and the default store. */
  static Set<String> of(ExtensionContext test) {
    Set<String> names = new TreeSet<>();
    names.add(DEFAULT);
    for (Optional<ExtensionContext> at = Optional.of(test);
        at.isPresent();
        at = at.get().getParent()) {
      AnnotationSupport.findAnnotation(at.get().getElement(), WaybillTest.class)
          .ifPresent(annotation -> names.addAll(List.of(annotation.stores())));
    }
    return names;
  }
}
