package dev.waybill.runtime.table;

/**
 * One type of the items of a table, as its records are written and read. Immutable and safe for use
 * by several threads.
 *
 * @param <M> the record
 */
record FamilyMember<M>(Class<M> type, ItemTable<M> table, ItemType itemType) {
  static <M> FamilyMember<M> of(String name, TableFamily.Member<M> member, TableSettings settings) {
    return new FamilyMember<>(
        member.type(), new ItemTable<>(name, member.schema(), settings), member.itemType());
  }

  M save(Object value) {
    return table.writes().save(type.cast(value), null);
  }

  M insert(Object value) {
    return table.writes().insert(type.cast(value));
  }

  boolean delete(Object value) {
    return table.writes().deleteRecord(type.cast(value), null);
  }

  M refresh(Object value) {
    return table.writes().refresh(type.cast(value));
  }

  /** Returns the write of a record in a batch. */
  PutWrite<M> overwrite(Object value) {
    return table.batches().overwrite(type.cast(value));
  }

  /** Returns the write of a record in a transaction. */
  PutWrite<M> plannedSave(Object value) {
    return table.writes().plans().save(type.cast(value), null);
  }

  /** Returns the write of a new record in a transaction. */
  PutWrite<M> plannedInsert(Object value) {
    return table.writes().plans().insert(type.cast(value));
  }

  /** Returns the deletion of a record in a transaction. */
  DeleteWrite<M> plannedDelete(Object value) {
    return table.writes().plans().deleteRecord(type.cast(value), null);
  }
}
