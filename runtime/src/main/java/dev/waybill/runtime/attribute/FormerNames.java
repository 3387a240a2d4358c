package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Spells out what a condition means for items that hold something under a former name, of which
 * DynamoDB knows nothing.
 */
final class FormerNames {
  private FormerNames() {}

  /**
   * Returns a condition that holds of the first name that an item has.
   *
   * @param step a path whose last step has former names, and no other
   * @param absence whether the condition may hold where there is nothing
   * @param at gives the condition for a name
   */
  static <R> Condition<R> spellOut(Path step, boolean absence, Function<Path, Condition<R>> at) {
    List<Path> names = names(step);
    Condition<R> all = at.apply(names.get(names.size() - 1));
    for (int i = names.size() - 2; i >= 0; i--) {
      Condition<R> here = at.apply(names.get(i));
      // What is false of nothing need not be told that there is something.
      Condition<R> first = absence ? FormerNames.<R>exists(names.get(i)).and(here) : here;
      all = first.or(FormerNames.<R>notExists(names.get(i)).and(all));
    }
    return all;
  }

  /** Returns the condition that an item has one of the names. */
  static <R> Condition<R> anyExists(Path step) {
    List<Condition<R>> all = new ArrayList<>();
    names(step).forEach(name -> all.add(exists(name)));
    return Condition.anyOf(all);
  }

  /** Returns the condition that an item has none of the names. */
  static <R> Condition<R> noneExists(Path step) {
    List<Condition<R>> all = new ArrayList<>();
    names(step).forEach(name -> all.add(notExists(name)));
    return Condition.allOf(all);
  }

  /**
   * Returns the condition that a name is the first that an item has; the current name is that of an
   * item that has none, too.
   *
   * @param step a path whose last step has former names, and no other
   * @param index the index of the name: 0 is the current one
   */
  static <R> Condition<R> isFirst(Path step, int index) {
    List<Path> names = names(step);
    List<Condition<R>> others = new ArrayList<>();
    List<Path> earlierOrLater =
        index == 0 ? names.subList(1, names.size()) : names.subList(0, index);
    earlierOrLater.forEach(name -> others.add(notExists(name)));
    Condition<R> it = exists(names.get(index));
    Condition<R> noOther = Condition.allOf(others);
    return index == 0 ? it.or(noOther) : noOther.and(it);
  }

  /** Returns the path with each name of its last step, the current one first. */
  static List<Path> names(Path step) {
    if (step.formerNames().isEmpty()) {
      return List.of(step);
    }
    List<Path> names = new ArrayList<>();
    names.add(step.formerly());
    step.formerNames().forEach(name -> names.add(step.named(name)));
    return names;
  }

  static <R> Condition<R> exists(Path path) {
    return Predicate.function(Predicate.EXISTS, new Term.AtPath(path));
  }

  static <R> Condition<R> notExists(Path path) {
    return Predicate.function(Predicate.NOT_EXISTS, new Term.AtPath(path));
  }
}
