package dev.waybill.it;

import dev.waybill.annotations.BigText;
import dev.waybill.annotations.CreatedAt;
import dev.waybill.annotations.GeneratedId;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.TimeToLive;
import dev.waybill.annotations.UpdatedAt;
import dev.waybill.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Waybill gives to a record by itself. */
@Table("accounts")
record Account(
    @PartitionKey @GeneratedId @Nullable String id,
    @Nullable String owner,
    long balance,
    @BigText @Nullable String notes,
    @Version long version,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @TimeToLive @Nullable Instant expires) {

  static Account of(@Nullable String id, String owner, long balance) {
    return new Account(id, owner, balance, null, 0, null, null, null);
  }

  Account withBalance(long newBalance) {
    return new Account(id, owner, newBalance, notes, version, createdAt, updatedAt, expires);
  }

  Account withExpires(Instant newExpires) {
    return new Account(id, owner, balance, notes, version, createdAt, updatedAt, newExpires);
  }
}
