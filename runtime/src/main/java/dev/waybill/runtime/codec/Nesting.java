package dev.waybill.runtime.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where in an item a conversion is at. Steps are not taken back after a failure: they say where it
 * was. A path is only made of them where somebody asks. Not safe for use by several threads.
 */
class Nesting {
  /** DynamoDB's limit. What an item holds in an attribute is on level 1. */
  private static final int MAX_LEVELS = 32;

  private static final Object[] NONE = {};

  private @Nullable Path start;
  private int startLevel;
  private Object[] steps = NONE;
  private int depth;

  /** Starts anew at a path; null to start at the item, where the first step is an attribute. */
  final void start(@Nullable Path path) {
    start = path;
    startLevel = path == null ? 0 : path.level();
    depth = 0;
  }

  /**
   * Goes to an element, an entry or a component.
   *
   * @param step its index as an {@link Integer}, or its name as a {@link String}
   */
  final void push(Object step) {
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, Math.max(8, 2 * depth));
    }
    steps[depth] = step;
    depth++;
  }

  /**
   * Checks that a list, a map or a document may stand here. Even an empty one counts as if
   * something were inside.
   *
   * @throws CodecException if it is deeper than DynamoDB allows
   */
  final void checkContainer() {
    if (level() >= MAX_LEVELS) {
      throw tooDeep();
    }
  }

  /**
   * Checks that a value may stand here that was encoded without regard to where it stands, by a
   * converter of the user's for example.
   */
  final void checkPlain(AttributeValue value) {
    if (level() + containers(value) > MAX_LEVELS) {
      throw tooDeep();
    }
  }

  private static int containers(AttributeValue value) {
    if (!value.hasL() && !value.hasM()) {
      return 0;
    }
    int inner = 0;
    for (AttributeValue element : value.l()) {
      inner = Math.max(inner, containers(element));
    }
    for (AttributeValue element : value.m().values()) {
      inner = Math.max(inner, containers(element));
    }
    return inner + 1;
  }

  private static CodecException tooDeep() {
    return new CodecException(
        "is nested too deep: an item of DynamoDB has " + MAX_LEVELS + " levels");
  }

  private int level() {
    return startLevel + depth;
  }

  /** Goes back to where the last step led from. */
  final void pop() {
    depth--;
  }

  /** Returns where the conversion is at. */
  final Path path() {
    Path path = start;
    for (int i = 0; i < depth; i++) {
      Object step = steps[i];
      if (step instanceof Integer index && path != null) {
        path = path.index(index);
      } else {
        path = path == null ? Path.of((String) step) : path.key((String) step);
      }
    }
    if (path == null) {
      throw new IllegalStateException("nowhere");
    }
    return path;
  }
}
