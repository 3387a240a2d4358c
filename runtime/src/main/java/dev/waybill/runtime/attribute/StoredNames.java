package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The names under which an item is taken to hold what has former names. An update can neither ask
 * for the name of a part that it changes nor change one under one of two names. So it takes the
 * current names to be those of the item, on the condition that they are; and if they are not, it is
 * made once more with those that the item was seen to have. Not safe for use by several threads.
 */
final class StoredNames {
  /** The indexes of names that are not the current ones, by steps with all their names. */
  private final Map<Path, Integer> known;

  private final Set<Path> taken = new LinkedHashSet<>();

  StoredNames() {
    this(Map.of());
  }

  private StoredNames(Map<Path, Integer> known) {
    this.known = known;
  }

  /** Returns a path with the names that its item is taken to have, and takes it to have them. */
  Path of(Path path) {
    if (!path.isRenamed()) {
      return path;
    }
    taken.add(path);
    return resolved(path, new LinkedHashMap<>());
  }

  /** Returns the path with its last step as it is, former names included. */
  Path inParent(Path path) {
    Path parent = path.parent();
    return parent == null || !parent.isRenamed() ? path : path.replaced(parent, of(parent));
  }

  /**
   * Returns the condition that the item has the names that it is taken to have; null if none is in
   * doubt.
   */
  <R> @Nullable Condition<R> condition() {
    Map<Path, Integer> indexes = new LinkedHashMap<>();
    taken.forEach(path -> resolved(path, indexes));
    if (indexes.isEmpty()) {
      return null;
    }
    List<Condition<R>> all = new ArrayList<>();
    indexes.forEach((step, index) -> all.add(FormerNames.isFirst(step, index)));
    return Condition.allOf(all);
  }

  /**
   * Returns the names that an item has, of what it was taken to have here; this if these are right.
   */
  StoredNames learn(Map<String, AttributeValue> item) {
    Map<Path, Integer> found = new LinkedHashMap<>();
    for (Path path : taken) {
      Path rest = path;
      for (Path step = rest.renamedStep(); step != null; step = rest.renamedStep()) {
        int index = first(FormerNames.names(step), item);
        if (index > 0) {
          found.put(step, index);
        }
        rest = rest.replaced(step, FormerNames.names(step).get(index));
      }
    }
    return found.equals(known) ? this : new StoredNames(found);
  }

  private static int first(List<Path> names, Map<String, AttributeValue> item) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).in(item) != null) {
        return i;
      }
    }
    return 0;
  }

  private Path resolved(Path path, Map<Path, Integer> indexes) {
    Path rest = path;
    for (Path step = rest.renamedStep(); step != null; step = rest.renamedStep()) {
      int index = known.getOrDefault(step, 0);
      indexes.put(step, index);
      rest = rest.replaced(step, FormerNames.names(step).get(index));
    }
    return rest;
  }
}
