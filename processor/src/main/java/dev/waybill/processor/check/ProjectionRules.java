package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Site;
import dev.waybill.processor.diagnostics.Spelling;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Unsupported;
import dev.waybill.processor.model.ProjectionModel;
import dev.waybill.processor.model.UserType;
import dev.waybill.processor.model.UserTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A projection is a part of a table, and says nothing else about it. */
final class ProjectionRules {
  private final ProjectionModel projection;
  private final String table;
  private final Map<String, AttributeModel> known = new LinkedHashMap<>();
  private final List<Diagnostic> found = new ArrayList<>();

  private ProjectionRules(ProjectionModel projection) {
    this.projection = projection;
    this.table = projection.of().value();
    projection.tableAttributes().forEach(a -> known.put(a.component(), a));
  }

  static List<Diagnostic> check(ProjectionModel projection) {
    ProjectionRules rules = new ProjectionRules(projection);
    rules.check();
    return rules.found;
  }

  /** The table is of another compilation, which cannot have had these errors. */
  static Diagnostic wrongTable(ProjectionModel projection) {
    return Problem.PROJECTION_OF.at(
        projection.of().site(),
        "'"
            + projection.of().value()
            + "' has errors of its own: compile it again, and mend them first.");
  }

  private void check() {
    if (projection.components().isEmpty()) {
      found.add(
          Problem.PROJECTION_EMPTY.at(
              projection.site(),
              "'"
                  + projection.type().nestedName()
                  + "' has no components, and would read nothing. Give it those of '"
                  + table
                  + "' that it is to read."));
    }
    projection.components().forEach(this::annotations);
    if (projection.table().isEmpty()) {
      found.add(
          Problem.PROJECTION_OF.at(
              projection.of().site(),
              "'"
                  + table
                  + "' is no table. Write the class of a record with @Table: 'of = Page.class'."));
    } else {
      projection.components().forEach(this::component);
      projection.others().forEach(this::other);
    }
  }

  private void component(AttributeModel component) {
    AttributeModel original = known.get(component.component());
    if (original == null) {
      found.add(unknown(component));
    } else if (!original.type().equals(component.type())
        // What cannot be stored is reported where the table is declared.
        && !(original.type() instanceof Unsupported)) {
      found.add(
          Problem.PROJECTION_TYPE.at(
              component.site(),
              "'"
                  + component.component()
                  + "' is of type "
                  + component.type().display()
                  + ", and in '"
                  + table
                  + "' it is of type "
                  + original.type().display()
                  + ". Write "
                  + original.type().display()
                  + "."));
    } else {
      ConvertedRules.hiddenFromProjection(original)
          .ifPresent(
              wrong ->
                  found.add(
                      Problem.INACCESSIBLE_TYPE.at(
                          component.site(), "'" + component.component() + "' " + wrong)));
    }
  }

  private Diagnostic unknown(AttributeModel component) {
    return Problem.PROJECTION_UNKNOWN_COMPONENT.at(
        component.site(),
        "'"
            + table
            + "' has no component '"
            + component.component()
            + "'."
            + projection.tableAttributes().stream()
                .filter(a -> a.attributeName().equals(component.component()))
                .findFirst()
                .map(a -> " Did you mean '" + a.component() + "', which is stored so?")
                .orElseGet(() -> Spelling.didYouMean(component.component(), known.keySet())));
  }

  private void annotations(AttributeModel component) {
    for (Map.Entry<String, Site> annotation : component.annotations().entrySet()) {
      found.add(
          Problem.PROJECTION_ANNOTATION.at(
              annotation.getValue(),
              annotation.getKey()
                  + " on '"
                  + component.component()
                  + "' is for '"
                  + table
                  + "' to say, and holds here as well. Remove it."));
    }
  }

  /** What methods take that are called with keys which the projection does not have. */
  private void other(AttributeModel key) {
    for (UserType type : UserTypes.in(key.type())) {
      if (!type.accessible()) {
        found.add(
            Problem.INACCESSIBLE_TYPE.at(
                projection.of().site(),
                "The key '"
                    + key.component()
                    + "' of '"
                    + table
                    + "' has the type "
                    + type.type().nestedName()
                    + ", which the DAO of '"
                    + projection.type().nestedName()
                    + "' cannot see. Make it, and what it is in, public."));
      }
    }
  }
}
