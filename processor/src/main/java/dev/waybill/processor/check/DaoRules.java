package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.model.Declared;
import dev.waybill.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The DAO has a name of its own, and finds what it calls. */
final class DaoRules {
  private DaoRules() {}

  static List<Diagnostic> check(Declared record, Surroundings surroundings) {
    List<Diagnostic> found = new ArrayList<>();
    String name = record.type().nestedName();
    String dao = record.dao().simpleName();
    if (surroundings.takeRuntimeMissing()) {
      found.add(runtimeMissing(dao, record.site()));
    }
    surroundings.sourceNamed(record.dao()).ifPresent(ours -> found.add(nameTaken(record, ours)));
    Optional<TypeRef> owner = surroundings.ownerOf(record.dao());
    if (owner.isPresent() && !owner.get().equals(record.type())) {
      found.add(
          Problem.DAO_NAME_TWICE.at(
              record.site(),
              "The DAO of '"
                  + name
                  + "' would be '"
                  + dao
                  + "', which is the DAO of '"
                  + owner.get().nestedName()
                  + "' already. Rename one of the records."));
    }
    return found;
  }

  static Diagnostic runtimeMissing(String written, Site site) {
    return Problem.NO_RUNTIME.at(
        site,
        "'"
            + written
            + "' needs the runtime, which is not there."
            + " Add dev.waybill:waybill-runtime to the dependencies, and, in a module,"
            + " 'requires dev.waybill.runtime'.");
  }

  static Diagnostic refused(Declared record, String reason) {
    return Problem.DAO_NAME_TAKEN.at(
        record.site(),
        "The DAO of '"
            + record.type().nestedName()
            + "' would be '"
            + record.dao().simpleName()
            + "', which the compiler refused ("
            + reason
            + "). If another type has that name, rename one of them.");
  }

  private static Diagnostic nameTaken(Declared record, boolean ours) {
    String name = record.type().nestedName();
    String dao = record.dao().simpleName();
    return Problem.DAO_NAME_TAKEN.at(
        record.site(),
        ours
            ? "The output of an earlier build, '"
                + dao
                + "', is among the sources, and would be written again."
                + " Leave generated sources out of what is compiled."
            : "The DAO of '"
                + name
                + "' would be '"
                + dao
                + "', and a type of that name is among the sources. Rename one of them.");
  }
}
