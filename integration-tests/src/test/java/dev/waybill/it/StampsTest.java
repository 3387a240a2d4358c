package dev.waybill.it;

import static dev.waybill.it.AccountDao.BALANCE;
import static dev.waybill.it.AccountDao.NOTES;
import static dev.waybill.it.AccountDao.VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.error.VersionConflictException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Versions, times, ids and the time to live. */
@ExtendWith(Engines.class)
class StampsTest {
  private static final Instant START = Instant.parse("2126-11-25T10:00:00.123Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private Setup setup;
  private AccountDao accounts;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    accounts = new AccountDao(setup.builder().clock(clock).build());
    accounts.createTable();
  }

  @Test
  void aSaveReturnsWhatWasStored() {
    Account saved = accounts.save(Account.of(null, "ada", 10).withExpires(START.plusSeconds(60)));
    assertThat(UUID.fromString(saved.id()).version()).isEqualTo(7);
    assertThat(saved.version()).isEqualTo(1);
    assertThat(saved.createdAt()).isEqualTo(START);
    assertThat(saved.updatedAt()).isEqualTo(START);
    assertThat(saved.expires()).isEqualTo(Instant.parse("2126-11-25T10:01:00Z"));
    assertThat(accounts.get(saved.id())).contains(saved);
    assertThat(setup.item("accounts", saved.id()).get("expires"))
        .isEqualTo(AttributeValue.fromN(String.valueOf(saved.expires().getEpochSecond())));
  }

  @Test
  void theVersionIsCheckedBySaveUpdateAndDelete() {
    Account first = accounts.save(Account.of("a", "ada", 10));
    Account second = accounts.save(first.withBalance(20));
    assertThat(second.version()).isEqualTo(2);

    assertThatThrownBy(() -> accounts.save(first.withBalance(30)))
        .isInstanceOf(VersionConflictException.class)
        .hasMessageContaining("id=\"a\"");
    assertThatThrownBy(() -> accounts.update(first, BALANCE.add(1)))
        .isInstanceOf(VersionConflictException.class);
    assertThatThrownBy(() -> accounts.delete(first)).isInstanceOf(VersionConflictException.class);
    assertThatThrownBy(() -> accounts.save(Account.of("a", "bob", 0)))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(accounts.get("a")).contains(second);

    Account third = accounts.update(second, BALANCE.add(1));
    assertThat(third.version()).isEqualTo(3);
    assertThat(third.balance()).isEqualTo(21);
    assertThat(accounts.delete(third)).isTrue();
    assertThat(accounts.get("a")).isEmpty();
    assertThatThrownBy(() -> accounts.save(third)).isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> accounts.update(third, BALANCE.add(1)))
        .isInstanceOf(ItemNotFoundException.class);
  }

  @Test
  void theCurrentItemOfAConflictIsARecord() {
    Account first = accounts.save(Account.of("a", "ada", 10));
    Account second = accounts.update("a", NOTES.set("new notes"));
    VersionConflictException conflict = conflict(first);
    assertThat(accounts.currentOf(conflict)).contains(second);
    assertThat(accounts.currentOf(conflict).orElseThrow().notes()).isEqualTo("new notes");
  }

  private VersionConflictException conflict(Account stale) {
    try {
      accounts.save(stale);
    } catch (VersionConflictException e) {
      return e;
    }
    throw new AssertionError("no conflict");
  }

  @Test
  void anUpdateByKeyCountsTheVersionAndSetsTheTime() {
    accounts.save(Account.of("a", "ada", 10));
    now.set(START.plusSeconds(5));
    Account updated = accounts.update("a", BALANCE.add(5));
    assertThat(updated.version()).isEqualTo(2);
    assertThat(updated.createdAt()).isEqualTo(START);
    assertThat(updated.updatedAt()).isEqualTo(START.plusSeconds(5));
    assertThatThrownBy(
            () -> accounts.onlyIf(VERSION.eq(1)).update(accounts.key("a"), BALANCE.set(0)))
        .isInstanceOf(ConditionFailedException.class);
    Account created = accounts.upsert(accounts.key("b"), BALANCE.set(1));
    assertThat(created.version()).isEqualTo(1);
    assertThat(created.createdAt()).isEqualTo(START.plusSeconds(5));
    now.set(START.plusSeconds(9));
    assertThat(accounts.upsert(accounts.key("b"), BALANCE.set(2)).createdAt())
        .isEqualTo(START.plusSeconds(5));
  }

  @Test
  void aClockThatGoesBackCostsNoVersion() {
    Account first = accounts.save(Account.of("a", "ada", 10));
    now.set(START.minusSeconds(60));
    Account second = accounts.save(first.withBalance(20));
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.createdAt()).isEqualTo(START);
    assertThat(second.updatedAt()).isEqualTo(START.minusSeconds(60));
    assertThatThrownBy(() -> accounts.save(first)).isInstanceOf(VersionConflictException.class);
  }

  @Test
  void atTheLimitOfAnExpressionTheErrorIsWaybills() {
    Account stale = Account.of("a", "ada", 10);
    accounts.save(stale);
    boolean refused = false;
    for (int values = 540; values < 600; values++) {
      Condition<Account> condition = BALANCE.exists();
      for (int from = 0; from < values; from += 100) {
        condition =
            condition.and(
                BALANCE
                    .in(LongStream.range(from, Math.min(from + 100, values)).boxed().toList())
                    .not()
                    .or(BALANCE.eq(10)));
      }
      try {
        accounts.onlyIf(condition).save(stale);
        throw new AssertionError("no conflict");
      } catch (InvalidConditionException e) {
        refused = true;
      } catch (ConditionFailedException e) {
        assertThat(refused).isFalse();
      }
    }
    assertThat(refused).isTrue();
  }

  @Test
  void anInsertFailsIfThereIsSuchAnItem() {
    Account first = accounts.insert(Account.of("a", "ada", 10));
    assertThat(first.version()).isEqualTo(1);
    assertThatThrownBy(() -> accounts.insert(Account.of("a", "bob", 0)))
        .isInstanceOf(ItemExistsException.class);
    assertThat(accounts.get("a")).contains(first);
  }

  @Test
  void anItemFromBeforeVersionsIsVersionZero() {
    setup
        .plainDynamoDb()
        .putItem(
            r ->
                r.tableName(setup.table("accounts"))
                    .item(
                        java.util.Map.of(
                            "id",
                            AttributeValue.fromS("old"),
                            "balance",
                            AttributeValue.fromN("3"))));
    Account old = accounts.get("old").orElseThrow();
    assertThat(old.version()).isZero();
    assertThat(accounts.save(old).version()).isEqualTo(1);
    assertThatThrownBy(() -> accounts.save(old)).isInstanceOf(VersionConflictException.class);
  }

  @Test
  void batchesOfVersionedRecordsAreRefused() {
    assertThatThrownBy(() -> accounts.saveAll(List.of(Account.of("a", "ada", 1))))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("version");
    assertThatThrownBy(() -> accounts.deleteAll(List.of(accounts.key("a"))))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(accounts.scan().count()).isZero();
  }

  @Test
  void theTimeToLiveIsEnabledWithTheTable() {
    var described =
        setup
            .plainDynamoDb()
            .describeTimeToLive(r -> r.tableName(setup.table("accounts")))
            .timeToLiveDescription();
    assertThat(described.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
    assertThat(described.attributeName()).isEqualTo("expires");
    assertThat(accounts.createTable()).isFalse();
  }

  @Test
  void whatHasExpiredIsHiddenOnRequest() {
    accounts.save(Account.of("a", "ada", 1).withExpires(START.plusSeconds(60)));
    accounts.save(Account.of("b", "bob", 2));
    now.set(START.plus(Duration.ofMinutes(2)));
    assertThat(accounts.scan().count()).isEqualTo(2);
    assertThat(accounts.scan().hideExpired().list()).extracting(Account::id).containsExactly("b");

    InstantSource source = now::get;
    AccountDao hiding =
        new AccountDao(
            setup.builder().clock(source.withZone(ZoneOffset.UTC)).hideExpired(true).build());
    assertThat(hiding.get("a")).isEmpty();
    assertThat(hiding.get("b")).isPresent();
    assertThat(hiding.getAll(List.of(hiding.key("a"), hiding.key("b")))).hasSize(1);
    assertThat(hiding.scan().count()).isEqualTo(1);
    now.set(START);
    assertThat(hiding.get("a")).isPresent();
  }
}
