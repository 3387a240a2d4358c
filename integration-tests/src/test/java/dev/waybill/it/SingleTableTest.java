package dev.waybill.it;

import static dev.waybill.it.SingleTableTest_PostingDao.LABEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.BigText;
import dev.waybill.annotations.Fallback;
import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.TypeName;
import dev.waybill.annotations.Version;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.error.VersionConflictException;
import dev.waybill.runtime.table.ReadConsistency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Several kinds of item in one table, with keys that are composed. */
@ExtendWith(Engines.class)
class SingleTableTest {
  @Table(value = "ledger", discriminator = "kind")
  sealed interface Entry permits Account, Posting, Note {}

  @PartitionKey(value = "ACCOUNT#{owner}", name = "PK")
  @SortKey(value = "ACCOUNT", name = "SK")
  record Account(String owner, String title, @BigText @Nullable String terms, @Version long version)
      implements Entry {}

  @TypeName("posting")
  @PartitionKey(value = "ACCOUNT#{owner}", name = "PK")
  @SortKey(value = "POSTING#{bookedAt}#{number}", name = "SK")
  @GlobalIndex(
      name = "byLabel",
      partitionKey = "LABEL#{label}",
      partitionKeyName = "GSI1PK",
      sortKey = "{amount}#{bookedAt}",
      sortKeyName = "GSI1SK")
  record Posting(
      String owner,
      Instant bookedAt,
      int number,
      @Nullable String label,
      BigDecimal amount,
      @Nullable String text)
      implements Entry {}

  @Fallback
  record Note(
      @PartitionKey @dev.waybill.annotations.Attribute(name = "PK") String pk,
      @SortKey @dev.waybill.annotations.Attribute(name = "SK") String sk,
      String kind)
      implements Entry {}

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private Setup setup;
  private SingleTableTest_EntryDao entries;
  private SingleTableTest_AccountDao accounts;
  private SingleTableTest_PostingDao postings;

  @BeforeEach
  void createTable(Setup given) {
    setup = given;
    entries = new SingleTableTest_EntryDao(setup.waybill());
    accounts = new SingleTableTest_AccountDao(setup.waybill());
    postings = new SingleTableTest_PostingDao(setup.waybill());
    assertThat(entries.createTable()).isTrue();
    setup.traffic().reset();
  }

  private static Posting posting(String owner, int second, int number, String amount) {
    return new Posting(
        owner, NOON.plusSeconds(second), number, "food", new BigDecimal(amount), null);
  }

  @Test
  void keysAreComposedAndParsed() {
    Posting posting = new Posting("a#b $c", NOON, -3, "x", new BigDecimal("12.5"), "t");

    postings.save(posting);

    Map<String, AttributeValue> item = items().get(0);
    assertThat(item.get("PK").s()).isEqualTo("ACCOUNT#a$Sb$P$Tc");
    assertThat(item.get("SK").s()).isEqualTo("POSTING#2026-11-25T12:00:00.000000000Z#-9999999997");
    assertThat(item.get("GSI1PK").s()).isEqualTo("LABEL#x");
    assertThat(item.get("GSI1SK").s()).isEqualTo("501:125#2026-11-25T12:00:00.000000000Z");
    assertThat(item.get("kind").s()).isEqualTo("posting");
    assertThat(item)
        .containsOnlyKeys("PK", "SK", "kind", "GSI1PK", "GSI1SK", "label", "amount", "text");
    assertThat(postings.get("a#b $c", NOON, -3)).contains(posting);
  }

  @Test
  void anItemCollectionIsOneRequest() {
    Account account = accounts.save(new Account("ada", "Savings", "long terms", 0));
    Posting first = postings.save(posting("ada", 1, 1, "3"));
    Posting second = postings.save(posting("ada", 2, 1, "4"));
    postings.save(posting("bob", 1, 1, "5"));
    setup.traffic().reset();

    List<Entry> all = entries.query(accounts.partition("ada")).list();

    assertThat(all).containsExactly(account, first, second);
    assertThat(setup.traffic().operations()).containsExactly("Query", "GetObject");
    assertThat(entries.query(postings.partition("bob"), ReadConsistency.STRONG).list()).hasSize(1);
  }

  @Test
  void aMemberIsQueriedByThePartsOfItsKey() {
    accounts.save(new Account("ada", "Savings", null, 0));
    for (int second = 0; second < 5; second++) {
      for (int number = -1; number <= 1; number++) {
        postings.save(posting("ada", second, number, "1"));
      }
    }

    assertThat(postings.query("ada").list()).hasSize(15);
    assertThat(postings.query("ada").ge(NOON.plusSeconds(3)).list()).hasSize(6);
    assertThat(postings.query("ada").gt(NOON.plusSeconds(3)).list()).hasSize(3);
    assertThat(postings.query("ada").lt(NOON.plusSeconds(1)).list()).hasSize(3);
    assertThat(postings.query("ada").le(NOON.plusSeconds(1)).list()).hasSize(6);
    assertThat(postings.query("ada").eq(NOON).list()).hasSize(3);
    assertThat(postings.query("ada").between(NOON.plusSeconds(1), NOON.plusSeconds(2)).list())
        .hasSize(6);
    assertThat(postings.query("ada", NOON).list())
        .extracting(Posting::number)
        .containsExactly(-1, 0, 1);
    assertThat(postings.query("ada", NOON).ge(0).list()).hasSize(2);
    assertThat(postings.query("ada", NOON).lt(0).list()).hasSize(1);
    assertThat(postings.query("ada").descending().first()).map(Posting::number).contains(1);
    assertThat(postings.query("ada").count()).isEqualTo(15);
    assertThat(postings.scan().count()).isEqualTo(15);
    assertThat(accounts.scan().list()).hasSize(1);
    assertThat(entries.scan().list()).hasSize(16);
  }

  @Test
  void indexesAreComposedToo() {
    postings.save(posting("ada", 1, 1, "30"));
    postings.save(posting("bob", 1, 1, "4"));
    postings.save(posting("bob", 2, 1, "-5.5"));
    postings.save(new Posting("bob", NOON, 9, null, BigDecimal.ONE, null));

    assertThat(postings.byLabel("food").list())
        .extracting(Posting::amount)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("-5.5"), new BigDecimal("4"), new BigDecimal("30"));
    assertThat(postings.byLabel("food").gt(new BigDecimal("4")).list()).hasSize(1);
    assertThat(postings.byLabel("food", new BigDecimal("4")).list()).hasSize(1);
  }

  @Test
  void componentsOfAnIndexChangeTogether() {
    Posting posting = postings.save(posting("ada", 1, 1, "30"));

    Posting updated =
        postings.update(
            "ada",
            posting.bookedAt(),
            1,
            SingleTableTest_PostingDao.setByLabel("rent", new BigDecimal("31")));

    assertThat(updated.label()).isEqualTo("rent");
    assertThat(postings.byLabel("food").list()).isEmpty();
    assertThat(postings.byLabel("rent").list()).containsExactly(updated);
    postings.update(
        "ada",
        posting.bookedAt(),
        1,
        SingleTableTest_PostingDao.setByLabel(null, new BigDecimal("31")));
    assertThat(postings.byLabel("rent").list()).isEmpty();
    assertThat(postings.scan().filter(LABEL.notExists()).list()).hasSize(1);
  }

  @Test
  void anItemOfAnotherTypeIsNeitherReadNorTouched() {
    put("ACCOUNT#ada", "ACCOUNT", "posting");

    assertThatThrownBy(() -> accounts.get("ada"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("posting")
        .hasMessageContaining("Account");
    assertThatThrownBy(() -> accounts.update("ada", SingleTableTest_AccountDao.TITLE.set("x")))
        .isInstanceOf(RuntimeException.class)
        .hasMessageContaining("posting");
    assertThat(items().get(0)).doesNotContainKey("title");
  }

  @Test
  void whatNobodyKnowsIsReadByTheFallback() {
    put("ACCOUNT#ada", "LOG#1", "log");
    accounts.save(new Account("ada", "Savings", null, 0));

    List<Entry> all = entries.query(accounts.partition("ada")).list();

    assertThat(all).contains(new Note("ACCOUNT#ada", "LOG#1", "log"));
    assertThat(new SingleTableTest_NoteDao(setup.waybill()).scan().list()).hasSize(1);
  }

  @Test
  void theFamilySavesWhateverItIsGiven() {
    Account account = (Account) entries.save(new Account("ada", "Savings", null, 0));
    entries.saveAll(List.of(posting("ada", 1, 1, "1"), posting("ada", 2, 1, "2")));

    assertThat(account.version()).isEqualTo(1);
    assertThatThrownBy(() -> entries.save(new Account("ada", "Stale", null, 0)))
        .isInstanceOf(VersionConflictException.class);
    assertThat(entries.get(accounts.key("ada"))).contains(account);
    assertThat(
            entries.getAll(
                List.of(accounts.key("ada"), postings.key("ada", NOON.plusSeconds(1), 1))))
        .hasSize(2);
    assertThat(entries.delete(account)).isTrue();
    assertThat(accounts.get("ada")).isEmpty();
  }

  @Test
  void anUpsertIsAnItemOfItsType() {
    accounts.save(new Account("x", "t", null, 0));
    postings.upsert(
        postings.key("ada", NOON, 1),
        SingleTableTest_PostingDao.TEXT.set("made"),
        SingleTableTest_PostingDao.setByLabel("l", BigDecimal.ONE));

    assertThat(postings.get("ada", NOON, 1)).map(Posting::text).contains("made");
  }

  @Test
  void pagesGoOnAcrossMembers() {
    accounts.save(new Account("ada", "Savings", null, 0));
    for (int i = 0; i < 7; i++) {
      postings.save(posting("ada", i, i, "1"));
    }

    var page = entries.query(accounts.partition("ada")).pageSize(3).page();
    assertThat(page.items()).hasSize(3);
    assertThat(
            entries
                .query(accounts.partition("ada"))
                .pageSize(3)
                .from(page.cursor().orElseThrow())
                .page()
                .items())
        .hasSize(3);
    assertThat(entries.query(accounts.partition("ada")).pageSize(2).list()).hasSize(8);
  }

  private void put(String pk, String sk, String kind) {
    setup
        .plainDynamoDb()
        .putItem(
            r ->
                r.tableName(setup.table("ledger"))
                    .item(
                        Map.of(
                            "PK", AttributeValue.fromS(pk),
                            "SK", AttributeValue.fromS(sk),
                            "kind", AttributeValue.fromS(kind))));
  }

  private List<Map<String, AttributeValue>> items() {
    return setup.plainDynamoDb().scan(r -> r.tableName(setup.table("ledger"))).items();
  }
}
