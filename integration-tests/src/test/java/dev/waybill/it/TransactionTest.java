package dev.waybill.it;

import static dev.waybill.it.AccountDao.BALANCE;
import static dev.waybill.it.PageDao.HTML;
import static dev.waybill.it.PageDao.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.TransactionFailedException;
import dev.waybill.runtime.error.VersionConflictException;
import dev.waybill.runtime.table.ReadTransaction;
import dev.waybill.runtime.table.Transaction;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Transactions over several tables. */
@ExtendWith(Engines.class)
class TransactionTest {
  private Setup setup;
  private Traffic traffic;
  private Waybill waybill;
  private PageDao pages;
  private AccountDao accounts;

  @BeforeEach
  void createTables(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    waybill = setup.waybill();
    pages = new PageDao(waybill);
    accounts = new AccountDao(waybill);
    pages.createTable();
    accounts.createTable();
    traffic.reset();
  }

  @Test
  void allIsWrittenAtOnceAndContentBefore() {
    pages.save(Page.of("b", "b"));
    pages.save(Page.of("c", "c"));
    traffic.reset();
    Transaction transaction = waybill.transaction();
    Page a = transaction.save(pages, new Page("a", "new content", null, null, 1));
    transaction.update(pages, pages.key("b"), VISITS.add(1), HTML.set("other content"));
    transaction.delete(pages, pages.key("c"));
    Account account = transaction.insert(accounts, Account.of("x", "ada", 5));
    CyclicBarrier bothInFlight = new CyclicBarrier(2);
    traffic.before("PutObject", () -> bothInFlight.await(20, TimeUnit.SECONDS));
    transaction.commit();

    assertThat(traffic.operations())
        .containsExactlyInAnyOrder("PutObject", "PutObject", "TransactWriteItems");
    assertThat(traffic.depth()).isEqualTo(2);
    assertThat(pages.get("a")).contains(a);
    assertThat(pages.get("b").orElseThrow().html()).isEqualTo("other content");
    assertThat(pages.get("c")).isEmpty();
    assertThat(account.version()).isEqualTo(1);
    assertThat(accounts.get("x")).contains(account);
  }

  @Test
  void whatFailedIsTheOperationThatCausedIt() {
    Account stale = accounts.save(Account.of("x", "ada", 5));
    Account current = accounts.update("x", BALANCE.add(1));
    pages.save(new Page("a", "a", null, null, 10));

    Transaction transaction = waybill.transaction();
    transaction.save(pages, Page.of("new", "new"));
    transaction.save(accounts, stale);
    transaction.update(pages.onlyIf(VISITS.lt(10)), pages.key("a"), VISITS.add(1));
    transaction.update(pages, pages.key("absent"), VISITS.add(1));
    transaction.check(pages, pages.key("b"), VISITS.exists());

    assertThatThrownBy(transaction::commit)
        .isInstanceOfSatisfying(
            TransactionFailedException.class,
            e -> {
              assertThat(e.failures())
                  .extracting(TransactionFailedException.Failure::position)
                  .containsExactly(1, 2, 3, 4);
              assertThat(e.failures())
                  .extracting(failure -> (Object) failure.exception().getClass())
                  .containsExactly(
                      VersionConflictException.class,
                      ConditionFailedException.class,
                      ItemNotFoundException.class,
                      ItemNotFoundException.class);
              ConditionFailedException conflict =
                  e.failures().get(0).as(ConditionFailedException.class).orElseThrow();
              assertThat(accounts.currentOf(conflict)).contains(current);
            });
    assertThat(pages.get("new")).isEmpty();
    assertThat(pages.get("a").orElseThrow().visits()).isEqualTo(10);
  }

  @Test
  void anInsertOfWhatIsThereFails() {
    pages.save(Page.of("a", "a"));
    Transaction transaction = waybill.transaction();
    transaction.insert(pages, Page.of("a", "b"));
    assertThatThrownBy(transaction::commit)
        .isInstanceOfSatisfying(
            TransactionFailedException.class,
            e ->
                assertThat(e.failures().get(0).exception())
                    .isInstanceOf(ItemExistsException.class));
  }

  @Test
  void aSecondCommitWritesNothingTwice() {
    pages.save(new Page("a", "a", null, null, 0));
    Transaction transaction = waybill.transaction();
    transaction.update(pages, pages.key("a"), VISITS.add(1));
    transaction.commit();
    transaction.commit();
    assertThat(pages.get("a").orElseThrow().visits()).isEqualTo(1);
    assertThatThrownBy(() -> transaction.delete(pages, pages.key("b")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatDynamoDbWouldRefuseIsRefusedBefore() {
    Transaction twice = waybill.transaction();
    twice.delete(pages, pages.key("a"));
    assertThatThrownBy(
            () -> {
              twice.save(pages, Page.of("a", "a"));
              twice.commit();
            })
        .hasMessageContaining("url=\"a\"");
    assertThatThrownBy(() -> waybill.transaction().commit()).isInstanceOf(RuntimeException.class);
    PageDao strangers = new PageDao(setup.waybill());
    assertThatThrownBy(() -> waybill.transaction().delete(strangers, strangers.key("a")))
        .isInstanceOf(IllegalArgumentException.class);
    Transaction many = waybill.transaction();
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 101; i++) {
                many.delete(pages, pages.key("u" + i));
              }
              many.commit();
            })
        .hasMessageContaining("100");
    assertThat(traffic.operations()).isEmpty();
  }

  @Test
  void aHundredOperationsAreOneTransaction() {
    Transaction transaction = waybill.transaction();
    for (int i = 0; i < 100; i++) {
      transaction.save(pages, Page.of("u" + i, "html " + i));
    }
    transaction.commit();
    assertThat(pages.scan().count()).isEqualTo(100);
  }

  @Test
  void readsSeeOneMoment() {
    Page page = pages.save(Page.of("a", "html"));
    Account account = accounts.save(Account.of("x", "ada", 5));
    traffic.reset();
    ReadTransaction reads = waybill.readTransaction();
    var readPage = reads.get(pages, pages.key("a"));
    var readAccount = reads.get(accounts, accounts.key("x"));
    var absent = reads.get(pages, pages.key("b"));
    reads.run();
    assertThat(readPage.result()).contains(page);
    assertThat(readAccount.result()).contains(account);
    assertThat(absent.result()).isEmpty();
    assertThat(traffic.operations()).containsExactly("TransactGetItems", "GetObject");
  }
}
