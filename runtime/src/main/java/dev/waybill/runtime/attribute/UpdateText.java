package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of an update expression while it is written. */
final class UpdateText {
  private final Placeholders placeholders;
  private final Map<Clause, ExpressionText> clauses = new EnumMap<>(Clause.class);

  UpdateText(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  /**
   * Starts another action of a clause with the path that it changes, under its current name: what
   * is there under former ones goes.
   */
  ExpressionText start(Clause clause, Path path) {
    return start(clause, placeholders.storedNames().inParent(path), 0);
  }

  /**
   * Starts another action of a clause that changes what is there, under the name that the item is
   * taken to have.
   */
  ExpressionText startInPlace(Clause clause, Path path) {
    Path named = placeholders.storedNames().inParent(path);
    return start(
        clause, named, FormerNames.names(named).indexOf(placeholders.storedNames().of(named)));
  }

  private ExpressionText start(Clause clause, Path path, int index) {
    List<Path> names = FormerNames.names(path);
    ExpressionText text = next(clause).path(names.get(index));
    for (Path other : names.subList(index + 1, names.size())) {
      next(Clause.REMOVE).path(other);
    }
    return text;
  }

  private ExpressionText next(Clause clause) {
    ExpressionText text = clauses.get(clause);
    if (text == null) {
      text = new ExpressionText(placeholders).add(clause.name()).add(" ");
      clauses.put(clause, text);
    } else {
      text.add(", ");
    }
    return text;
  }

  /** Starts another action that sets a path. */
  ExpressionText set(Path path) {
    return start(Clause.SET, path).add(" = ");
  }

  void remove(Path path) {
    start(Clause.REMOVE, path);
  }

  /** Returns the expression; null if no action changes anything. */
  @Nullable String join() {
    List<String> texts = new ArrayList<>();
    clauses.values().forEach(text -> texts.add(text.toString()));
    return texts.isEmpty() ? null : String.join(" ", texts);
  }

  /** The clauses of an update expression, in the order in which they are written. */
  enum Clause {
    SET,
    REMOVE,
    ADD,
    DELETE
  }
}
