package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves, reads, updates and deletes {@link Book} items, keeping their big attributes in S3.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class BookDao extends TableDao<Book> {
  public static final TextKeyAttribute<Book> ID = new TextKeyAttribute<>("id");

  public static final BigAttribute<Book, String> TEXT =
      new BigAttribute<>(
          "text", Content.TEXT, Placement.of("books/{sha256}", "text/plain; charset=utf-8"));

  public static final NoteAttribute<Book> NOTE = new NoteAttribute<>("note");

  public static final ListAttribute<Book, Note, NoteAttribute<Book>> NOTES =
      new ListAttribute<>("notes", NoteAttribute.documentKind());

  private static final TableSchema<Book> SCHEMA =
      TableSchema.builder("books", new BookCodec())
          .partitionKey(ID)
          .big(TEXT)
          .documents(NOTE.field(), NOTES)
          .spillAbove(100000)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store that it needs is not configured
   */
  public BookDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Book> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Book> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Book> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Book update(String id, UpdateAction<Book> action, UpdateAction<Book>... more) {
    List<UpdateAction<Book>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Book> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Book update(String id, List<UpdateAction<Book>> actions) {
    return update(key(id), actions);
  }

  /**
   * Deletes an item, and says if there was one.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public boolean delete(String id) {
    return delete(key(id));
  }

  private static final class BookCodec implements RecordCodec<Book> {
    @Override
    public void write(Book book, ItemWriter item) {
      item.put(ID, book.id());
      item.put(TEXT, book.text());
      item.put(NOTE.field(), book.note());
      item.put(NOTES, book.notes());
    }

    @Override
    public void writeKey(Book book, ItemWriter item) {
      item.put(ID, book.id());
    }

    @Override
    public Book read(ItemReader item) {
      return new Book(item.require(ID), item.get(TEXT), item.get(NOTE.field()), item.get(NOTES));
    }
  }
}
