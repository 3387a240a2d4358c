package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.VersionConflictException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Versions that Waybill and the AWS Enhanced Client count in one table. */
@ExtendWith(Engines.class)
class EnhancedClientVersionTest {
  private AccountDao accounts;
  private DynamoDbTable<EnhancedAccount> enhanced;

  @BeforeEach
  void createTable(Setup setup) {
    accounts = new AccountDao(setup.waybill());
    accounts.createTable();
    enhanced =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(setup.plainDynamoDb())
            .build()
            .table(setup.table("accounts"), TableSchema.fromBean(EnhancedAccount.class));
  }

  @Test
  void eachCountsOnFromTheOther() {
    Account first = accounts.save(Account.of("a", "ada", 1));
    EnhancedAccount read = read();
    assertThat(read.getVersion()).isEqualTo(1);

    read.setBalance(2L);
    update(read);
    assertThat(accounts.get("a").orElseThrow().version()).isEqualTo(2);
    assertThatThrownBy(() -> accounts.save(first)).isInstanceOf(VersionConflictException.class);

    EnhancedAccount stale = read();
    assertThat(accounts.update("a", AccountDao.BALANCE.add(1)).version()).isEqualTo(3);
    assertThatThrownBy(() -> update(stale)).isInstanceOf(ConditionalCheckFailedException.class);
  }

  @Test
  void aNewItemOfTheEnhancedClientHasTheFirstVersion() {
    EnhancedAccount account = new EnhancedAccount();
    account.setId("b");
    account.setBalance(5L);
    enhanced.putItem(account);
    Account read = accounts.get("b").orElseThrow();
    assertThat(read.version()).isEqualTo(1);
    assertThat(accounts.save(read.withBalance(6)).version()).isEqualTo(2);
  }

  private EnhancedAccount read() {
    return enhanced.getItem(key -> key.key(k -> k.partitionValue("a")));
  }

  private void update(EnhancedAccount account) {
    enhanced.updateItem(r -> r.item(account).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
  }

  /** What the Enhanced Client sees of an {@link Account}. */
  @DynamoDbBean
  public static class EnhancedAccount {
    private @Nullable String id;
    private @Nullable Long balance;
    private @Nullable Long version;

    @DynamoDbPartitionKey
    public @Nullable String getId() {
      return id;
    }

    public void setId(@Nullable String id) {
      this.id = id;
    }

    public @Nullable Long getBalance() {
      return balance;
    }

    public void setBalance(@Nullable Long balance) {
      this.balance = balance;
    }

    @DynamoDbVersionAttribute
    public @Nullable Long getVersion() {
      return version;
    }

    public void setVersion(@Nullable Long version) {
      this.version = version;
    }
  }
}
