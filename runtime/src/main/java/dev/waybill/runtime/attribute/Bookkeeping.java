package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.Location;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The actions on what writes keep by themselves. They are for the runtime, and not for users. */
public final class Bookkeeping {
  private Bookkeeping() {}

  /** Returns the action that counts a write; an absent version is 0. */
  public static <R> UpdateAction<R> nextVersion(VersionAttribute<R, ?> version) {
    return new AddAction<>(version.path(), Codecs.LONG, 1L);
  }

  /** Returns the action that sets the type of an item. */
  public static <R> UpdateAction<R> setType(String attribute, String type) {
    return SetAction.set(Path.of(attribute), Codecs.STRING, type);
  }

  /**
   * Returns the actions that write the keys of indexes which the key of an item tells, but not
   * those that other actions write.
   *
   * @param tableKeys the keys of the table that are put together
   * @param indexKeys keys of indexes whose parts are all in these
   * @param key the key of the item
   * @param location the item, for messages
   * @throws dev.waybill.runtime.error.InvalidValueException if such a key cannot be stored
   */
  public static <R> List<UpdateAction<R>> composeOthers(
      List<UpdateAction<R>> actions,
      List<KeyTemplate> tableKeys,
      List<KeyTemplate> indexKeys,
      Map<String, AttributeValue> key,
      Location location) {
    List<KeyTemplate> others = new ArrayList<>(indexKeys);
    actions.forEach(
        action -> others.removeIf(other -> action.path().equals(Path.of(other.name()))));
    if (others.isEmpty()) {
      return List.of();
    }
    List<IndexKeyAction.Source> sources =
        tableKeys.stream().map(IndexKeyAction.Source::of).toList();
    return new IndexKeyAction<R>("COMPOSE", List.of(), Map.of(), sources, others)
        .resolve(key, location);
  }

  /** Returns the action that sets the time of an update. */
  public static <R> UpdateAction<R> set(TimestampAttribute<R> timestamp, Instant now) {
    return SetAction.set(timestamp.path(), timestamp.codec(), now);
  }

  /** Returns the action that sets the time of a creation if there is none. */
  public static <R> UpdateAction<R> setIfAbsent(TimestampAttribute<R> timestamp, Instant now) {
    return SetAction.setIfAbsent(timestamp.path(), timestamp.codec(), now);
  }
}
