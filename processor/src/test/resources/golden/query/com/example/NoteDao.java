package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Note} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class NoteDao extends TableDao<Note> {
  public static final TextKeyAttribute<Note> AUTHOR = new TextKeyAttribute<>("author");

  public static final TextKeyAttribute<Note> TITLE = new TextKeyAttribute<>("title");

  public static final TextAttribute<Note> TEXT = new TextAttribute<>("text");

  private static final TableSchema<Note> SCHEMA =
      TableSchema.builder("notes", new NoteCodec()).partitionKey(AUTHOR).sortKey(TITLE).build();

  /** Creates a DAO, without a request to its table. */
  public NoteDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Note> key(String author, String title) {
    return keyOf(AUTHOR, author, TITLE, title);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Note> get(String author, String title) {
    return get(key(author, title));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Note> get(String author, String title, ReadConsistency consistency) {
    return get(key(author, title), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Note update(
      String author, String title, UpdateAction<Note> action, UpdateAction<Note>... more) {
    List<UpdateAction<Note>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Note> next : more) {
      actions.add(next);
    }
    return update(key(author, title), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Note update(String author, String title, List<UpdateAction<Note>> actions) {
    return update(key(author, title), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String author, String title) {
    return delete(key(author, title));
  }

  /**
   * Begins a query of the items with that partition key, in sorted order.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Note, String> query(String author) {
    return table().where(AUTHOR, author).textRange(TITLE);
  }

  /**
   * Begins such a query with that consistency.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public TextRangeQuery<Note, String> query(String author, ReadConsistency consistency) {
    return table(consistency).where(AUTHOR, author).textRange(TITLE);
  }

  private static final class NoteCodec implements RecordCodec<Note> {
    @Override
    public void write(Note note, ItemWriter item) {
      item.put(AUTHOR, note.author());
      item.put(TITLE, note.title());
      item.put(TEXT, note.text());
    }

    @Override
    public void writeKey(Note note, ItemWriter item) {
      item.put(AUTHOR, note.author());
      item.put(TITLE, note.title());
    }

    @Override
    public Note read(ItemReader item) {
      return new Note(item.require(AUTHOR), item.require(TITLE), item.get(TEXT));
    }
  }
}
