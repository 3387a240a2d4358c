package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.BlobListener;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import dev.waybill.runtime.testkit.FakeStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of documents on fakes, and a clock that stands still until it is moved. */
final class Fixture {
  static final KeyAttribute<Doc, String> ID = new KeyAttribute<>("id", Codecs.STRING);
  static final BigAttribute<Doc, String> TEXT =
      new BigAttribute<>("text", Content.TEXT, Placement.of("docs/{sha256}", "text/plain"));
  static final BigAttribute<Doc, byte[]> BYTES =
      new BigAttribute<>("bytes", Content.BYTES, Placement.of("docs/{sha256}", "image/png"));
  static final BigAttribute<Doc, Blob> BLOB =
      new BigAttribute<>("blob", Content.BLOB, Placement.of("docs/{sha256}", "image/png"));
  static final NullableAttribute<Doc, String> NOTE = new NullableAttribute<>("note", Codecs.STRING);
  static final IntAttribute<Doc, Integer> COUNT = new IntAttribute<>("count", Codecs.INTEGER);

  static final TableSchema<Doc> SCHEMA =
      TableSchema.builder("docs", new DocCodec(TEXT, BYTES, BLOB))
          .partitionKey(ID)
          .big(TEXT)
          .big(BYTES)
          .big(BLOB)
          .build();

  /** Threads that do not outlive the tests. */
  static final ExecutorService POOL = Executors.newCachedThreadPool(daemons());

  final List<String> log = Collections.synchronizedList(new ArrayList<>());
  final FakeStore store = new FakeStore(log, "b");
  final AtomicLong nanos = new AtomicLong();
  final CommitWindow window =
      new CommitWindow(Duration.ofMinutes(4), () -> nanos.get() / 1_000_000, nanos::get);
  Confirmations confirmations = new Confirmations(0, window);
  BlobListener listener = new BlobListener() {};
  FakeDynamoDb dynamoDb = new FakeDynamoDb(log);
  Executor executor = POOL;
  int maxTransfers = 8;
  Clock clock = Clock.systemUTC();
  CursorSeal cursors = CursorSeal.checksum();
  boolean hideExpired;

  /** The waits for DynamoDB to take the rest, in milliseconds; they take no time. */
  final List<Long> waits = Collections.synchronizedList(new ArrayList<>());

  Dao<Doc> table() {
    return table(SCHEMA);
  }

  Dao<Doc> table(TableSchema<Doc> schema) {
    return table("prod-docs", schema);
  }

  <R> Dao<R> table(String name, TableSchema<R> schema) {
    return new Dao<>(new ItemTable<>(name, schema, settings()));
  }

  /** Returns new settings: to transactions, tables that share them are of one Waybill. */
  TableSettings settings() {
    return new TableSettings(
        dynamoDb,
        new BlobStores(Map.of("", store)),
        new Transfers(executor, maxTransfers),
        new BlobEvents(listener, confirmations::forget),
        window,
        confirmations,
        Duration.ofSeconds(1),
        clock,
        UUID::randomUUID,
        executor,
        new Backoff(waits::add, most -> most - 1),
        cursors,
        hideExpired);
  }

  void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  /** Stores content and returns what an item holds of it. */
  AttributeValue stored(String content) {
    var pointer = store.pointerTo("docs/" + Blob.of(content).sha256());
    store.contents.put(pointer, Blob.of(content).bytes());
    return AttributeValue.fromS(pointer.toString());
  }

  /** What the processor would generate, without typed keys. */
  static final class Dao<R> extends TableDao<R> {
    Dao(ItemTable<R> table) {
      super(table);
    }
  }

  private static ThreadFactory daemons() {
    return task -> {
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      return thread;
    };
  }

  record Doc(String id, String text, byte[] bytes, Blob blob, String note, int count) {
    static Doc of(String text) {
      return new Doc("7", text, null, null, null, 0);
    }
  }

  record DocCodec(
      BigAttribute<Doc, String> text, BigAttribute<Doc, byte[]> bytes, BigAttribute<Doc, Blob> blob)
      implements RecordCodec<Doc> {
    @Override
    public void write(Doc doc, ItemWriter item) {
      item.put(ID, doc.id());
      item.put(text, doc.text());
      item.put(bytes, doc.bytes());
      item.put(blob, doc.blob());
      item.put(NOTE, doc.note());
      item.put(COUNT, doc.count());
    }

    @Override
    public void writeKey(Doc doc, ItemWriter item) {
      item.put(ID, doc.id());
    }

    @Override
    public Doc read(ItemReader item) {
      return new Doc(
          item.require(ID),
          item.get(text),
          item.get(bytes),
          item.get(blob),
          item.get(NOTE),
          item.require(COUNT));
    }
  }
}
