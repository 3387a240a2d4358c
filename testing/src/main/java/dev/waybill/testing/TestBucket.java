package dev.waybill.testing;

import java.util.Objects;

/**
 * A bucket that one test has for itself: a parameter of a {@link WaybillTest}. It is empty at the
 * beginning, and deleted with all that is in it at the end.
 *
 * @param name the name of the bucket
 */
public record TestBucket(String name) {
  /**
   * Names a bucket. It need not exist.
   *
   * @param name the name of the bucket
   */
  public TestBucket {
    Objects.requireNonNull(name, "name");
  }
}
