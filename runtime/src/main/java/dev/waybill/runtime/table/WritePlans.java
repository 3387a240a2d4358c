package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Bookkeeping;
import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.TimestampAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.UpdateExpression;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import dev.waybill.runtime.error.InvalidUpdateException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes writes of what a caller asks for: with what the table keeps by itself, its versions and
 * times, and what must be true of the item. No request is made. Immutable and safe for use by
 * several threads.
 */
final class WritePlans<R> {
  private static final String SAVE = "save";
  private static final String UPDATE = "update";

  private final ItemTable<R> table;
  private final TableSchema<R> schema;

  WritePlans(ItemTable<R> table) {
    this.table = table;
    this.schema = table.schema();
  }

  PutWrite<R> save(R value, @Nullable Condition<R> condition) {
    return put(value, guard(Guard.Presence.ANY, expectedVersion(value), condition), SAVE);
  }

  PutWrite<R> insert(R value) {
    return put(value, guard(Guard.Presence.ABSENT, null, null), "insert");
  }

  /** Returns the write of a record whatever there is. */
  PutWrite<R> overwrite(R value) {
    return put(value, Guard.none(), SAVE);
  }

  private PutWrite<R> put(R value, Guard<R> guard, String verb) {
    RecordCodec<R> codec = schema.codec();
    R stored =
        codec.stamp(value, new Stamps(table.settings().clock().instant(), table.settings().ids()));
    ItemWriter item = new ItemWriter(table::location);
    codec.write(stored, item);
    ItemType type = itemType();
    if (type != null) {
      type.write(item, table::location);
    }
    return new PutWrite<>(table, stored, item, guard, verb);
  }

  UpdateWrite<R> update(
      Key<R> key, List<UpdateAction<R>> actions, @Nullable Condition<R> condition) {
    return update(key.values(), actions, guard(Guard.Presence.PRESENT, null, condition));
  }

  UpdateWrite<R> updateRecord(
      R value, List<UpdateAction<R>> actions, @Nullable Condition<R> condition) {
    Guard<R> guard = guard(Guard.Presence.PRESENT, expectedVersion(value), condition);
    return update(keyOf(value).values(), actions, guard);
  }

  private UpdateWrite<R> update(
      Map<String, AttributeValue> key, List<UpdateAction<R>> actions, Guard<R> guard) {
    return new UpdateWrite<>(table, key, kept(actions, key, false), guard, UPDATE);
  }

  UpdateWrite<R> upsert(
      Key<R> key, List<UpdateAction<R>> actions, @Nullable Condition<R> condition) {
    return new UpdateWrite<>(
        table,
        key.values(),
        kept(actions, key.values(), true),
        guard(Guard.Presence.ANY, null, condition),
        "upsert");
  }

  /** Returns some actions, and those on what the table keeps by itself. */
  private List<UpdateAction<R>> kept(
      List<UpdateAction<R>> actions, Map<String, AttributeValue> key, boolean mayCreate) {
    List<UpdateAction<R>> all =
        UpdateExpression.resolve(List.copyOf(actions), key, table.location(key));
    if (all.isEmpty()) {
      throw new InvalidUpdateException(
          "an update needs at least one action", table.location(key), null);
    }
    Instant now = table.settings().clock().instant();
    schema
        .updatedAt()
        .ifPresent(field -> all.add(Bookkeeping.set(new TimestampAttribute<>(field.name()), now)));
    if (mayCreate) {
      // An item that is created without them would be missing from these indexes.
      all.addAll(
          Bookkeeping.composeOthers(
              all,
              IndexKeys.composed(schema.keys()),
              IndexKeys.ofTableKeys(schema),
              key,
              table.location(key)));
      ItemType type = itemType();
      if (type != null && type.name() != null) {
        all.add(Bookkeeping.setType(type.attribute(), type.name()));
      }
      schema
          .createdAt()
          .ifPresent(
              field ->
                  all.add(Bookkeeping.setIfAbsent(new TimestampAttribute<>(field.name()), now)));
    }
    schema
        .version()
        .ifPresent(
            field ->
                all.add(
                    Bookkeeping.nextVersion(new VersionAttribute<>(field.name(), Codecs.LONG))));
    return all;
  }

  DeleteWrite<R> delete(Key<R> key, @Nullable Condition<R> condition) {
    return new DeleteWrite<>(table, key.values(), guard(Guard.Presence.ANY, null, condition));
  }

  DeleteWrite<R> deleteRecord(R value, @Nullable Condition<R> condition) {
    Guard<R> guard = guard(Guard.Presence.ANY, expectedVersion(value), condition);
    return new DeleteWrite<>(table, keyOf(value).values(), guard);
  }

  CheckWrite<R> check(Key<R> key, Condition<R> condition) {
    return new CheckWrite<>(table, key.values(), guard(Guard.Presence.ANY, null, condition));
  }

  /**
   * Returns the key of a record.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if it cannot be one
   */
  Key<R> keyOf(R value) {
    return table.checkedKey(keyWriter(value));
  }

  private ItemWriter keyWriter(R value) {
    ItemWriter item = new ItemWriter(table::location);
    schema.codec().writeKey(value, item);
    return item;
  }

  private @Nullable ExpectedVersion expectedVersion(R value) {
    Field<?> version = schema.version().orElse(null);
    return version == null
        ? null
        : ExpectedVersion.of(version.name(), keyWriter(value).values().get(version.name()));
  }

  private @Nullable ItemType itemType() {
    return schema.itemType().orElse(null);
  }

  private Guard<R> guard(
      Guard.Presence presence,
      @Nullable ExpectedVersion version,
      @Nullable Condition<R> condition) {
    return new Guard<>(presence, version, condition, itemType());
  }
}
