package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.TimestampAttribute;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table whose items have an id, a version, and times that are kept for them. */
final class Notes {
  static final KeyAttribute<Note, String> ID = new KeyAttribute<>("id", Codecs.STRING);
  static final BigAttribute<Note, String> TEXT =
      new BigAttribute<>("text", Content.TEXT, Placement.of("docs/{sha256}", "text/plain"));
  static final IntAttribute<Note, Integer> COUNT = new IntAttribute<>("count", Codecs.INTEGER);
  static final VersionAttribute<Note, Integer> VERSION =
      new VersionAttribute<>("version", Codecs.INTEGER);
  static final TimestampAttribute<Note> CREATED = new TimestampAttribute<>("created");
  static final TimestampAttribute<Note> UPDATED = new TimestampAttribute<>("updated");

  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  static final String NOW_STORED = "2026-01-02T03:04:05.000000000Z";

  static final TableSchema<Note> SCHEMA =
      TableSchema.builder("notes", new NoteCodec())
          .partitionKey(ID)
          .big(TEXT)
          .version(VERSION)
          .createdAt(CREATED)
          .updatedAt(UPDATED)
          .build();

  private Notes() {}

  static Fixture fixture() {
    Fixture fixture = new Fixture();
    fixture.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return fixture;
  }

  /** Returns an item as it is in the table. */
  static Map<String, AttributeValue> item(String id, int version) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.fromS(id));
    item.put("count", AttributeValue.fromN("1"));
    item.put("version", AttributeValue.fromN(Integer.toString(version)));
    return item;
  }

  record Note(String id, String text, int count, int version, Instant created, Instant updated) {
    static Note of(String id, int version) {
      return new Note(id, null, 0, version, null, null);
    }
  }

  private record NoteCodec() implements RecordCodec<Note> {
    @Override
    public void write(Note note, ItemWriter item) {
      item.put(ID, note.id());
      item.put(TEXT, note.text());
      item.put(COUNT, note.count());
      item.put(VERSION, note.version());
      item.put(CREATED, note.created());
      item.put(UPDATED, note.updated());
    }

    @Override
    public void writeKey(Note note, ItemWriter item) {
      item.put(ID, note.id());
      item.put(VERSION, note.version());
    }

    @Override
    public Note stamp(Note note, Stamps stamps) {
      return new Note(
          stamps.id(note.id()),
          note.text(),
          note.count(),
          stamps.nextVersion(note.version()),
          stamps.createdAt(note.created()),
          stamps.updatedAt());
    }

    @Override
    public Note read(ItemReader item) {
      return new Note(
          item.require(ID),
          item.get(TEXT),
          item.require(COUNT),
          item.require(VERSION),
          item.get(CREATED),
          item.get(UPDATED));
    }
  }
}
