package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.ComparableKeyAttribute;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.NullableLongAttribute;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.attribute.TimestampAttribute;
import dev.waybill.runtime.attribute.VersionAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.Stamps;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.TableMismatchException;
import dev.waybill.runtime.error.TransactionFailedException;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.error.VersionConflictException;
import dev.waybill.runtime.table.IndexSchema;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadTransaction;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.Transaction;
import dev.waybill.runtime.table.TransactionRead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Writes and tables on DynamoDB itself, with a DAO as the processor would write it. */
@ExtendWith(Engines.class)
class TableWritesTest {
  private static final TextKeyAttribute<Visit> HOST = new TextKeyAttribute<>("host");
  private static final ComparableKeyAttribute<Visit, Instant> AT =
      new ComparableKeyAttribute<>("at", Codecs.INSTANT);
  private static final TextAttribute<Visit> STATUS = new TextAttribute<>("status");
  private static final IntAttribute<Visit, Integer> COUNT =
      new IntAttribute<>("count", Codecs.INTEGER);
  private static final BigAttribute<Visit, String> TEXT =
      new BigAttribute<>(
          "text",
          Content.TEXT,
          Placement.of("visits/{sha256}", "text/plain").encoded("gzip").inlineUpTo(20_000));
  private static final SetAttribute<Visit, String, Set<String>> TAGS =
      new SetAttribute<>("tags", Codecs.STRING, Codecs.set(Codecs.STRING));
  private static final VersionAttribute<Visit, Integer> VERSION =
      new VersionAttribute<>("version", Codecs.INTEGER);
  private static final TimestampAttribute<Visit> CREATED = new TimestampAttribute<>("created");
  private static final TimestampAttribute<Visit> UPDATED = new TimestampAttribute<>("updated");

  private static final Instant T = Instant.parse("2026-01-02T03:04:05Z");

  private Waybill waybill;
  private VisitDao visits;
  private VisitDao plain;
  private Setup setup;

  @BeforeEach
  void createTables(Setup given) {
    setup = given;
    waybill = setup.waybill();
    visits = new VisitDao(waybill, schema("visits").version(VERSION));
    plain = new VisitDao(waybill, schema("plain"));
    assertThat(visits.createTable()).isTrue();
    assertThat(plain.createTable()).isTrue();
  }

  private static TableSchema.Builder<Visit> schema(String name) {
    return TableSchema.builder(name, new VisitCodec(!name.equals("plain")))
        .partitionKey(HOST)
        .sortKey(AT)
        .big(TEXT)
        .index(
            IndexSchema.global("by-status")
                .partitionKey(STATUS)
                .partitionKey(HOST)
                .sortKey(COUNT)
                .sortKey(AT)
                .include("tags", "host"))
        .index(IndexSchema.global("by-count").partitionKey(COUNT).keysOnly())
        .index(IndexSchema.local("local").sortKey(COUNT))
        .timeToLive(new NullableLongAttribute<Visit, Long>("expires", Codecs.LONG))
        .createdAt(CREATED)
        .updatedAt(UPDATED);
  }

  @Test
  void theTableHasItsIndexesAndLetsItemsExpire() {
    assertThat(visits.createTable()).isFalse();
    TableDescription table =
        setup.dynamoDb().describeTable(r -> r.tableName(visits.tableName())).table();
    assertThat(table.globalSecondaryIndexes()).hasSize(2);
    assertThat(table.localSecondaryIndexes()).hasSize(1);
    assertThat(
            setup
                .dynamoDb()
                .describeTimeToLive(r -> r.tableName(visits.tableName()))
                .timeToLiveDescription()
                .attributeName())
        .isEqualTo("expires");
    VisitDao more =
        new VisitDao(
            waybill, schema("visits").index(IndexSchema.global("more").partitionKey(STATUS)));
    assertThatThrownBy(more::createTable)
        .isInstanceOf(TableMismatchException.class)
        .hasMessageContaining("without the global index \"more\"");
    VisitDao other =
        new VisitDao(
            waybill,
            schema("visits")
                .timeToLive(new NullableLongAttribute<Visit, Long>("other", Codecs.LONG)));
    assertThatThrownBy(other::createTable)
        .isInstanceOf(TableMismatchException.class)
        .hasMessageContainingAll("expires", "other");
    assertThat(visits.deleteTable()).isTrue();
    assertThat(visits.deleteTable()).isFalse();
  }

  @Test
  void versionsAreCheckedAndCounted() {
    Visit first = visits.save(visit("a", 1, null));
    assertThat(first.version()).isEqualTo(1);
    Visit second = visits.update(first, COUNT.add(1));
    assertThat(second.version()).isEqualTo(2);
    for (Runnable stale :
        List.<Runnable>of(
            () -> visits.save(first),
            () -> visits.save(visit("a", 1, null)),
            () -> visits.update(first, COUNT.add(1)),
            () -> visits.delete(first))) {
      VersionConflictException e = catchThrowableOfType(VersionConflictException.class, stale::run);
      assertThat(visits.currentOf(e)).contains(second);
    }
    assertThat(visits.update(visits.key("a"), COUNT.add(1)).version()).isEqualTo(3);
    assertThat(visits.upsert(visits.key("a"), COUNT.add(1)).version()).isEqualTo(4);
    Visit current = visits.refresh(first);
    assertThat(visits.save(current).version()).isEqualTo(5);
    assertThat(visits.delete(visits.refresh(first))).isTrue();
    assertThatThrownBy(() -> visits.save(current)).isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> visits.delete(current)).isInstanceOf(ItemNotFoundException.class);
    assertThat(visits.delete(visits.key("a"))).isFalse();
  }

  @Test
  void insertAndUpsert() {
    visits.insert(visit("a", 1, "x"));
    ItemExistsException e =
        catchThrowableOfType(ItemExistsException.class, () -> visits.insert(visit("a", 2, null)));
    assertThat(visits.currentOf(e).orElseThrow().text()).isEqualTo("x");
    Visit created = visits.upsert(visits.key("b"), COUNT.set(3));
    assertThat(created.version()).isEqualTo(1);
    assertThat(created.created()).isEqualTo(created.updated());
    assertThatThrownBy(() -> visits.upsert(visits.key("c"), STATUS.set("x")))
        .isInstanceOf(UnreadableItemException.class);
    assertThat(plain.upsert(plain.key("d"), COUNT.add(1), TAGS.setIfAbsent(Set.of())).count())
        .isEqualTo(1);
  }

  @Test
  void conditionsTellAbsentItemsFromOthers() {
    Key<Visit> key = plain.key("a");
    var few = plain.onlyIf(COUNT.lt(2).or(STATUS.eq("free")));
    assertThatThrownBy(() -> few.update(key, COUNT.add(1)))
        .isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> few.save(visit("a", 1, null)))
        .isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> few.delete(key)).isInstanceOf(ItemNotFoundException.class);
    assertThat(plain.onlyIf(STATUS.notExists()).delete(key)).isFalse();
    plain.onlyIf(STATUS.notExists()).save(visit("a", 1, "big"));
    assertThat(few.update(key, COUNT.add(1)).count()).isEqualTo(2);
    ConditionFailedException e =
        catchThrowableOfType(
            ConditionFailedException.class, () -> few.getAndUpdate(key, COUNT.add(1)));
    assertThat(plain.currentOf(e).orElseThrow().text()).isEqualTo("big");
    plain.updateOnly(key, STATUS.set("free"));
    assertThat(few.getAndUpdate(key, COUNT.set(9)).count()).isEqualTo(2);
    assertThat(few.getAndSave(visit("a", 5, null)).orElseThrow().count()).isEqualTo(9);
    assertThat(plain.getAndDelete(key).orElseThrow().count()).isEqualTo(5);
    assertThat(plain.getAndDelete(key)).isEmpty();
  }

  /** Plain, encoded inside the item, and in the store. */
  @Test
  void contentIsComparedWhereverItIs() {
    for (String text : List.of("short", "x".repeat(9000), "y".repeat(30_000))) {
      plain.save(visit("a", 1, text));
      plain.onlyIf(TEXT.sameContentAs(text)).update(plain.key("a"), COUNT.add(1));
      plain.onlyIf(TEXT.sameContentAs("other").not()).update(plain.key("a"), COUNT.add(1));
      assertThatThrownBy(
              () ->
                  plain.onlyIf(TEXT.sameContentAs(text + "z")).update(plain.key("a"), COUNT.add(1)))
          .isInstanceOf(ConditionFailedException.class);
      assertThatThrownBy(
              () ->
                  plain.onlyIf(TEXT.sameContentAs(text).not()).update(plain.key("a"), COUNT.add(1)))
          .isInstanceOf(ConditionFailedException.class);
      waybill
          .transaction()
          .update(plain.onlyIf(TEXT.sameContentAs(text)), plain.key("a"), COUNT.add(1))
          .commit();
      assertThat(plain.get(plain.key("a")).orElseThrow().count()).isEqualTo(4);
    }
  }

  @Test
  void anyNumberIsSavedAndDeleted() {
    List<Visit> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(visit("h" + i, i, i % 2 == 0 ? "big " + i : "z".repeat(25_000)));
    }
    List<Visit> stored = plain.saveAll(all);
    List<Key<Visit>> keys = stored.stream().map(visit -> plain.key(visit.host())).toList();
    assertThat(plain.getAll(keys).values()).containsExactlyElementsOf(stored);
    plain.deleteAll(keys);
    assertThat(plain.getAll(keys)).isEmpty();
  }

  @Test
  void aTransactionIsMadeOnceOrNotAtAll() {
    Visit a = visits.save(visit("a", 1, null));
    plain.save(visit("gone", 1, null));
    Transaction transaction = waybill.transaction();
    Visit b = transaction.save(visits, visit("b", 2, "z".repeat(25_000)));
    transaction.insert(plain, visit("c", 3, null));
    transaction
        .update(visits, a, COUNT.add(10))
        .upsert(plain, plain.key("d"), COUNT.add(1))
        .delete(plain, plain.key("gone"))
        .check(plain, plain.key("never"), STATUS.notExists());
    transaction.commit();
    transaction.commit();
    assertThat(visits.refresh(b)).isEqualTo(b);
    assertThat(visits.refresh(a).count()).isEqualTo(11);
    assertThat(visits.refresh(a).version()).isEqualTo(2);
    assertThat(plain.get(plain.key("gone"))).isEmpty();

    Transaction failing =
        waybill
            .transaction()
            .update(visits, a, COUNT.add(1))
            .update(plain, plain.key("never"), COUNT.add(1))
            .update(plain.onlyIf(COUNT.gt(5)), plain.key("c"), COUNT.add(1))
            .delete(plain, plain.key("d"));
    failing.insert(visits, visit("b", 1, null));
    TransactionFailedException e =
        catchThrowableOfType(TransactionFailedException.class, failing::commit);
    assertThat(e.failures()).extracting(f -> f.position()).containsExactly(0, 1, 2, 4);
    assertThat(e.failures())
        .extracting(f -> f.exception().getClass())
        .isEqualTo(
            List.of(
                VersionConflictException.class,
                ItemNotFoundException.class,
                ConditionFailedException.class,
                ItemExistsException.class));
    ConditionFailedException condition =
        e.failures().get(2).as(ConditionFailedException.class).orElseThrow();
    assertThat(plain.currentOf(condition).orElseThrow().count()).isEqualTo(3);

    ReadTransaction reads = waybill.readTransaction();
    TransactionRead<Visit> one = reads.get(visits, visits.key("b"));
    TransactionRead<Visit> none = reads.get(plain, plain.key("never"));
    reads.run();
    assertThat(one.result()).contains(b);
    assertThat(none.result()).isEmpty();
  }

  private static Visit visit(String host, int count, String text) {
    return new Visit(host, T, null, count, text, 0, null, null);
  }

  record Visit(
      String host,
      Instant at,
      String status,
      int count,
      String text,
      int version,
      Instant created,
      Instant updated) {}

  private static final class VisitDao extends TableDao<Visit> {
    VisitDao(Waybill waybill, TableSchema.Builder<Visit> schema) {
      super(waybill.table(schema.build()));
    }

    Key<Visit> key(String host) {
      return keyOf(HOST, host, AT, T);
    }
  }

  private record VisitCodec(boolean versioned) implements RecordCodec<Visit> {
    @Override
    public void write(Visit visit, ItemWriter item) {
      writeKey(visit, item);
      item.put(STATUS, visit.status());
      item.put(COUNT, visit.count());
      item.put(TEXT, visit.text());
      item.put(CREATED, visit.created());
      item.put(UPDATED, visit.updated());
    }

    @Override
    public void writeKey(Visit visit, ItemWriter item) {
      item.put(HOST, visit.host());
      item.put(AT, visit.at());
      if (versioned) {
        item.put(VERSION, visit.version());
      }
    }

    @Override
    public Visit stamp(Visit visit, Stamps stamps) {
      return new Visit(
          visit.host(),
          visit.at(),
          visit.status(),
          visit.count(),
          visit.text(),
          versioned ? stamps.nextVersion(visit.version()) : 0,
          stamps.createdAt(visit.created()),
          stamps.updatedAt());
    }

    @Override
    public Visit read(ItemReader item) {
      return new Visit(
          item.require(HOST),
          item.require(AT),
          item.get(STATUS),
          item.require(COUNT),
          item.get(TEXT),
          versioned ? item.require(VERSION) : 0,
          item.get(CREATED),
          item.get(UPDATED));
    }
  }
}
