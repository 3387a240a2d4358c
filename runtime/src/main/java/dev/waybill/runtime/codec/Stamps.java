package dev.waybill.runtime.codec;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Waybill gives to a record that is to be stored: its id, its times, its next version. One is
 * made for each write. Not safe for use by several threads.
 */
public final class Stamps {
  private final Instant now;
  private final Supplier<UUID> ids;

  /**
   * Creates the stamps of a write.
   *
   * @param now the time of the write
   * @param ids gives ids to the records that have none
   */
  public Stamps(Instant now, Supplier<UUID> ids) {
    this.now = now;
    this.ids = ids;
  }

  /** Returns the id of a record; a new one if it is null. */
  public String id(@Nullable String id) {
    return id == null ? ids.get().toString() : id;
  }

  /** Returns the id of a record; a new one if it is null. */
  public UUID id(@Nullable UUID id) {
    return id == null ? ids.get() : id;
  }

  /** Returns the id of a record; a new one if it is null. */
  public <T> T id(@Nullable T id, Supplier<? extends T> newIds) {
    return id == null ? newIds.get() : id;
  }

  /** Returns when a record was stored first: now, unless it says so itself. */
  public Instant createdAt(@Nullable Instant createdAt) {
    return createdAt == null ? now : createdAt;
  }

  /** Returns when a record is stored: now. */
  public Instant updatedAt() {
    return now;
  }

  /** Returns the version after a version; 1 after 0, which is that of a new record. */
  public int nextVersion(int version) {
    return Math.addExact(version, 1);
  }

  /** Returns the version after a version; 1 after 0, which is that of a new record. */
  public long nextVersion(long version) {
    return Math.addExact(version, 1L);
  }

  /** Returns the version after a version; 1 after null, which is that of a new record. */
  public Integer nextVersion(@Nullable Integer version) {
    return version == null ? 1 : nextVersion(version.intValue());
  }

  /** Returns the version after a version; 1 after null, which is that of a new record. */
  public Long nextVersion(@Nullable Long version) {
    return version == null ? 1L : nextVersion(version.longValue());
  }

  /** Returns when an item expires, in the whole seconds in which DynamoDB keeps it. */
  public @Nullable Instant timeToLive(@Nullable Instant expires) {
    return expires == null ? null : expires.truncatedTo(ChronoUnit.SECONDS);
  }
}
