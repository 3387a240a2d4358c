package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How far a transaction has come. A commit whose answer got lost is repeated with the request that
 * was the last, and not with one that DynamoDB has cancelled: that could be made by now, and the
 * operations would be made twice. Not safe for use by several threads.
 */
final class TransactionTries {
  private final List<Placeholders> placeholders = new ArrayList<>();
  private int number;

  /** Begins, unless an earlier commit did. */
  void start(List<Write<?>> writes) {
    if (placeholders.isEmpty()) {
      writes.forEach(write -> placeholders.add(fresh(write)));
    }
  }

  static Placeholders fresh(Write<?> write) {
    return write.table().placeholders(write.location());
  }

  /** Returns the placeholders of the operations, in their order. */
  List<Placeholders> placeholders() {
    return Collections.unmodifiableList(placeholders);
  }

  /** Returns the number of the try, from 0. */
  int number() {
    return number;
  }

  /** Goes on to the next try, with new placeholders for some operations. */
  void next(Map<Integer, Placeholders> remedies) {
    remedies.forEach(placeholders::set);
    number++;
  }
}
