package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Codecs;
import java.time.Instant;

/** The actions on what writes keep by themselves. They are for the runtime, and not for users. */
public final class Bookkeeping {
  private Bookkeeping() {}

  /** Returns the action that counts a write; an absent version is 0. */
  public static <R> UpdateAction<R> nextVersion(VersionAttribute<R, ?> version) {
    return new AddAction<>(version.path(), Codecs.LONG, 1L);
  }

  /** Returns the action that sets the time of an update. */
  public static <R> UpdateAction<R> set(TimestampAttribute<R> timestamp, Instant now) {
    return SetAction.set(timestamp.path(), timestamp.codec(), now);
  }

  /** Returns the action that sets the time of a creation if there is none. */
  public static <R> UpdateAction<R> setIfAbsent(TimestampAttribute<R> timestamp, Instant now) {
    return SetAction.setIfAbsent(timestamp.path(), timestamp.codec(), now);
  }
}
