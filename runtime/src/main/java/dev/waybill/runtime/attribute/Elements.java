package dev.waybill.runtime.attribute;

import java.util.ArrayList;
import java.util.List;

/** The arguments of a method that takes at least one. */
final class Elements {
  private Elements() {}

  /**
   * Returns a list that starts with an element, for more to be added in a loop: to pass the array
   * of the other arguments on is a warning for the one who does it.
   */
  static <E> List<E> of(E first) {
    List<E> all = new ArrayList<>();
    all.add(first);
    return all;
  }
}
