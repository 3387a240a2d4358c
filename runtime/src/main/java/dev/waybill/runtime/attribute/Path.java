package dev.waybill.runtime.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in an item: the name of an attribute, and behind it the indexes of lists and
 * the keys of maps. Immutable and safe for use by several threads.
 */
public final class Path {
  private final String attribute;

  /** An {@link Integer} for an index, a {@link String} for a key. */
  private final List<Object> steps;

  private Path(String attribute, List<Object> steps) {
    this.attribute = attribute;
    this.steps = steps;
  }

  /** Returns the path of an attribute of the item itself. */
  public static Path of(String attribute) {
    return new Path(attribute, List.of());
  }

  /**
   * Returns the path of an element of the list at this path.
   *
   * @throws IndexOutOfBoundsException if the index is negative
   */
  public Path index(int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException("index " + index + " of attribute " + this);
    }
    return child(index);
  }

  /** Returns the path of a value of the map at this path. */
  public Path key(String key) {
    return child(key);
  }

  private Path child(Object step) {
    List<Object> all = new ArrayList<>(steps);
    all.add(step);
    return new Path(attribute, List.copyOf(all));
  }

  /** Returns the name of the attribute that the path starts with. */
  public String attribute() {
    return attribute;
  }

  /** Tells whether this is the path of an attribute of the item itself. */
  public boolean isAttribute() {
    return steps.isEmpty();
  }

  /** Tells whether two paths are the same, or one is inside the other. */
  public boolean overlaps(Path other) {
    int common = Math.min(steps.size(), other.steps.size());
    return attribute.equals(other.attribute)
        && steps.subList(0, common).equals(other.steps.subList(0, common));
  }

  /** Returns the path as expressions have it. */
  String render(Placeholders placeholders) {
    if (steps.isEmpty()) {
      return placeholders.name(attribute);
    }
    StringBuilder text = new StringBuilder(placeholders.name(attribute));
    for (Object step : steps) {
      if (step instanceof String key) {
        text.append('.').append(placeholders.name(key));
      } else {
        text.append('[').append(step).append(']');
      }
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path path
        && attribute.equals(path.attribute)
        && steps.equals(path.steps);
  }

  @Override
  public int hashCode() {
    return 31 * attribute.hashCode() + steps.hashCode();
  }

  /** Returns the path as {@code tags[3]} or {@code labels["x"]}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(attribute);
    for (Object step : steps) {
      text.append('[');
      text.append(step instanceof String ? "\"" + step + '"' : step);
      text.append(']');
    }
    return text.toString();
  }
}
