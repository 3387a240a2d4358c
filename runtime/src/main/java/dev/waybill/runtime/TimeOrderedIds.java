package dev.waybill.runtime;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Ids of version 7 of RFC 9562: 48 bits of milliseconds, and 74 random bits. Those of different
 * milliseconds sort by time. Safe for use by several threads.
 */
final class TimeOrderedIds implements Supplier<UUID> {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final int RANDOM_OF_HIGH = 0x0FFF;
  private static final long RANDOM_OF_LOW = 0x3FFF_FFFF_FFFF_FFFFL;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  TimeOrderedIds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID get() {
    long high = clock.millis() << 16 | VERSION_7 | (random.nextInt() & RANDOM_OF_HIGH);
    long low = VARIANT | (random.nextLong() & RANDOM_OF_LOW);
    return new UUID(high, low);
  }
}
