package dev.waybill.runtime.table;

import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes any number of items without a condition. What is wrong with the input is found before the
 * first request. Immutable and safe for use by several threads.
 */
final class BatchWrites<R> {
  private final ItemTable<R> table;
  private final WritePlans<R> plans;
  private final ContentStager stager;

  BatchWrites(ItemTable<R> table, WritePlans<R> plans) {
    this.table = table;
    this.plans = plans;
    this.stager = new ContentStager(table.settings());
  }

  List<R> saveAll(Collection<R> values) {
    List<PutWrite<R>> writes = new ArrayList<>(values.size());
    for (R value : values) {
      writes.add(overwrite(value));
    }
    send(writes);
    return writes.stream().map(PutWrite::stored).toList();
  }

  /** Returns the write of a record, whatever there is. */
  PutWrite<R> overwrite(R value) {
    checkGuards("saveAll", "save(…) each record, or save up to 100 in a transaction");
    return plans.overwrite(value);
  }

  /** Makes some writes, which may be of several types of the items of this table. */
  void send(List<? extends PutWrite<?>> writes) {
    Set<ItemId> ids = new HashSet<>();
    for (PutWrite<?> write : writes) {
      if (!ids.add(id(write))) {
        throw new InvalidValueException(
            "two records of one saveAll have this key, so one would be lost",
            write.location(),
            null);
      }
    }
    try (SharedStaging staging = SharedStaging.of(writes, stager)) {
      List<BatchEntry> entries = new ArrayList<>(writes.size());
      for (int i = 0; i < writes.size(); i++) {
        PutWrite<?> write = writes.get(i);
        WriteRequest request =
            WriteRequest.builder().putRequest(put -> put.item(write.values())).build();
        entries.add(new BatchEntry(id(write), List.of(i), request, staging.uploads(i)));
      }
      send(entries, writes.size());
    }
  }

  void deleteAll(Collection<Key<R>> keys) {
    checkGuards("deleteAll", "delete(…) each, or up to 100 in a transaction");
    Map<ItemId, List<Integer>> positions = new LinkedHashMap<>();
    Map<ItemId, Key<R>> byId = new LinkedHashMap<>();
    int position = 0;
    for (Key<R> key : keys) {
      ItemId id = ItemId.of(table, key.values());
      byId.putIfAbsent(id, key);
      positions.computeIfAbsent(id, unused -> new ArrayList<>()).add(position++);
    }
    List<BatchEntry> entries = new ArrayList<>(byId.size());
    byId.forEach(
        (id, key) ->
            entries.add(
                new BatchEntry(
                    id,
                    List.copyOf(positions.getOrDefault(id, List.of())),
                    WriteRequest.builder().deleteRequest(d -> d.key(key.values())).build(),
                    List.of())));
    send(entries, position);
  }

  private void send(List<BatchEntry> entries, int size) {
    BatchOutcome outcome = new BatchOutcome(size);
    new BatchSender(table, outcome).send(entries);
    outcome.check(Location.ofTable(table.name()));
  }

  private ItemId id(Write<?> write) {
    return ItemId.of(table, write.key());
  }

  /** A batch has no conditions. */
  private void checkGuards(String method, String instead) {
    table
        .schema()
        .version()
        .ifPresent(
            version -> {
              throw refused("a version, attribute " + version.name(), method, instead);
            });
    table
        .schema()
        .itemType()
        .filter(type -> type.name() == null)
        .ifPresent(
            type -> {
              throw refused("items of other types, with any key", method, instead);
            });
  }

  private UnsupportedOperationException refused(String reason, String method, String instead) {
    return new UnsupportedOperationException(
        "table "
            + table.name()
            + " has "
            + reason
            + ", and a batch of DynamoDB cannot check it: "
            + method
            + "(…) could overwrite what somebody else has written. Instead, "
            + instead);
  }
}
