package dev.waybill.runtime.codec;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a value stands in an item: the name of an attribute, and behind it the indexes of lists and
 * the keys of maps and documents. It may know former names: those under which older items hold the
 * value. Two paths are equal if their current names are. Immutable and safe for use by several
 * threads.
 */
public final class Path {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

  private final @Nullable Path parent;

  /** An {@link Integer} for an index, a {@link String} for a name or a key. */
  private final Object step;

  /** Whether it is an attribute of the item, or a part of a document. */
  private final boolean component;

  private final List<String> formerNames;

  private Path(@Nullable Path parent, Object step, boolean component, List<String> formerNames) {
    this.parent = parent;
    this.step = step;
    this.component = component;
    this.formerNames = formerNames;
  }

  /** Returns the path of an attribute of the item itself. */
  public static Path of(String attribute) {
    return new Path(null, Objects.requireNonNull(attribute, "attribute"), true, List.of());
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
    return new Path(this, index, false, List.of());
  }

  /**
   * Returns the path of a part of the document at this path. It may be absent, as an attribute may.
   */
  public Path part(String name) {
    return new Path(this, Objects.requireNonNull(name, "name"), true, List.of());
  }

  /** Returns the path of a value of the map at this path. */
  public Path key(String key) {
    return new Path(this, Objects.requireNonNull(key, "key"), false, List.of());
  }

  /**
   * Returns this path with the former names of its last step, in the order in which they are asked
   * for where the current name is absent.
   *
   * @throws IllegalStateException if the last step is an index, which has no name
   */
  public Path formerly(String... names) {
    checkNamed();
    return new Path(parent, step, component, List.of(names));
  }

  private void checkNamed() {
    if (!(step instanceof String)) {
      throw new IllegalStateException(this + " has no name, and so no former one");
    }
  }

  /** Returns the former names of the last step; empty if there are none. */
  public List<String> formerNames() {
    return formerNames;
  }

  /**
   * Returns the shortest start of this path whose last step has former names; null if there is
   * none. It may be the whole path.
   */
  public @Nullable Path renamedStep() {
    Path earlier = parent == null ? null : parent.renamedStep();
    return earlier != null || formerNames.isEmpty() ? earlier : this;
  }

  /**
   * Returns this path with another name in its last step, which knows no former ones.
   *
   * @throws IllegalStateException if the last step is an index, which has no name
   */
  public Path named(String name) {
    checkNamed();
    return new Path(parent, name, component, List.of());
  }

  /** Returns this path with other steps in the place of its first ones. */
  public Path replaced(Path start, Path other) {
    return depth() == start.depth()
        ? other
        : new Path(
            Objects.requireNonNull(parent).replaced(start, other), step, component, formerNames);
  }

  /** Returns what this path leads into; null if it is an attribute of the item itself. */
  public @Nullable Path parent() {
    return parent;
  }

  /**
   * Returns what an item holds at this path: of each step that has former names, under the first
   * name that is there. Null if there is nothing.
   */
  public @Nullable AttributeValue in(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> values = item;
    if (parent != null) {
      AttributeValue outer = parent.in(item);
      if (step instanceof Integer index) {
        return outer != null && outer.hasL() && index < outer.l().size()
            ? outer.l().get(index)
            : null;
      }
      if (outer == null || !outer.hasM()) {
        return null;
      }
      values = outer.m();
    }
    AttributeValue value = values.get((String) step);
    for (int i = 0; value == null && i < formerNames.size(); i++) {
      value = values.get(formerNames.get(i));
    }
    return value;
  }

  /** Tells whether any step of this path has former names. */
  public boolean isRenamed() {
    return !formerNames.isEmpty() || (parent != null && parent.isRenamed());
  }

  /** Returns the name of the attribute that the path starts with. */
  public String attribute() {
    Path root = root();
    return (String) root.step;
  }

  /** Returns the path of the attribute that the path starts with. */
  public Path root() {
    return parent == null ? this : parent.root();
  }

  /** Tells whether this is the path of an attribute of the item itself. */
  public boolean isAttribute() {
    return parent == null;
  }

  /** Tells whether this is the path of an attribute of the item, or of a part of a document. */
  public boolean isComponent() {
    return component;
  }

  /** Tells whether another path is this one, or leads into it. */
  public boolean isStartOf(Path other) {
    int more = other.depth() - depth();
    return more >= 0 && other.up(more).equals(this);
  }

  /** Tells whether two paths are the same, or one is inside the other. */
  public boolean overlaps(Path other) {
    return isStartOf(other) || other.isStartOf(this);
  }

  /** Returns DynamoDB's level of what stands here; that of an attribute of the item is 1. */
  public int level() {
    return depth() + 1;
  }

  private int depth() {
    return parent == null ? 0 : parent.depth() + 1;
  }

  private Path up(int steps) {
    return steps == 0 ? this : Objects.requireNonNull(parent).up(steps - 1);
  }

  /**
   * Returns the path as expressions have it.
   *
   * @param names gives the placeholder of a name
   */
  public String render(UnaryOperator<String> names) {
    StringBuilder text = new StringBuilder();
    render(names, text);
    return text.toString();
  }

  private void render(UnaryOperator<String> names, StringBuilder text) {
    if (parent != null) {
      parent.render(names, text);
    }
    if (step instanceof String name) {
      text.append(parent == null ? "" : ".").append(names.apply(name));
    } else {
      text.append('[').append(step).append(']');
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path path
        && step.equals(path.step)
        && Objects.equals(parent, path.parent);
  }

  @Override
  public int hashCode() {
    return 31 * (parent == null ? 0 : parent.hashCode()) + step.hashCode();
  }

  /** Returns the path as {@code tags[3]}, {@code address.city} or {@code labels["a b"]}. */
  @Override
  public String toString() {
    if (parent == null) {
      return (String) step;
    }
    StringBuilder text = new StringBuilder();
    describe(text);
    return text.toString();
  }

  private void describe(StringBuilder text) {
    if (parent == null) {
      text.append(step);
      return;
    }
    parent.describe(text);
    if (step instanceof Integer) {
      text.append('[').append(step).append(']');
    } else if (PLAIN.matcher((String) step).matches()) {
      text.append('.').append(step);
    } else {
      text.append("[\"").append(step).append("\"]");
    }
  }
}
