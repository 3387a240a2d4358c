import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.codec.Codecs;
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
 * Saves, reads, updates and deletes {@link Note} items.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class NoteDao extends TableDao<Note> {
  public static final TextKeyAttribute<Note> ID = new TextKeyAttribute<>("id");

  public static final NullableAttribute<Note, Note.Colour> COLOUR =
      new NullableAttribute<>("colour", Codecs.enumOf(Note.Colour.values()));

  private static final TableSchema<Note> SCHEMA =
      TableSchema.builder("notes", new NoteCodec()).partitionKey(ID).build();

  /** Creates a DAO, without a request to its table. */
  public NoteDao(Waybill waybill) {
    super(waybill.table(SCHEMA));
  }

  /**
   * Returns the key of an item.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if no item can have that key
   */
  public Key<Note> key(String id) {
    return keyOf(ID, id);
  }

  /**
   * Reads an item, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Note> get(String id) {
    return get(key(id));
  }

  /**
   * Reads an item with that consistency, if there is one with that key.
   *
   * @throws dev.waybill.runtime.error.UnreadableItemException if the item is not such a record
   */
  public Optional<Note> get(String id, ReadConsistency consistency) {
    return get(key(id), consistency);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  @SafeVarargs
  public final Note update(String id, UpdateAction<Note> action, UpdateAction<Note>... more) {
    List<UpdateAction<Note>> actions = new ArrayList<>();
    actions.add(action);
    for (UpdateAction<Note> next : more) {
      actions.add(next);
    }
    return update(key(id), actions);
  }

  /**
   * Changes an item that exists, and returns it as it is then.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if there is no such item
   */
  public Note update(String id, List<UpdateAction<Note>> actions) {
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

  private static final class NoteCodec implements RecordCodec<Note> {
    @Override
    public void write(Note note, ItemWriter item) {
      item.put(ID, note.id());
      item.put(COLOUR, note.colour());
    }

    @Override
    public void writeKey(Note note, ItemWriter item) {
      item.put(ID, note.id());
    }

    @Override
    public Note read(ItemReader item) {
      return new Note(item.require(ID), item.get(COLOUR));
    }
  }
}
