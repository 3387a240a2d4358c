package dev.waybill.runtime.table;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.TransactionFailedException;
import dev.waybill.runtime.error.TransactionFailedException.Failure;
import dev.waybill.runtime.error.WaybillException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Finds the operations that made DynamoDB cancel a transaction. */
final class TransactionFailure {
  private static final String NONE = "None";
  private static final String CONDITION = "ConditionalCheckFailed";

  private TransactionFailure() {}

  /** Tells whether the operation with a reason was the cause, and not only cancelled with it. */
  static boolean isFailure(CancellationReason reason) {
    return reason.code() != null && !reason.code().equals(NONE);
  }

  static boolean isConditionFailure(CancellationReason reason) {
    return CONDITION.equals(reason.code());
  }

  /** Returns how many operations failed. */
  static int count(List<CancellationReason> reasons) {
    return (int) reasons.stream().filter(TransactionFailure::isFailure).count();
  }

  /**
   * Returns what to throw.
   *
   * @param undecided the operations that another try might have helped, but for the others: of
   *     these nobody knows whether they would fail
   */
  static TransactionFailedException of(
      List<Write<?>> writes, TransactionCanceledException cause, Set<Integer> undecided) {
    List<CancellationReason> reasons = cause.cancellationReasons();
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < Math.min(writes.size(), reasons.size()); i++) {
      CancellationReason reason = reasons.get(i);
      boolean isOnlyUndecided = undecided.contains(i) && undecided.size() < count(reasons);
      if (isFailure(reason) && !isOnlyUndecided) {
        Write<?> write = writes.get(i);
        failures.add(
            failure(i, write.verb(), write.location(), reason, exception(write, reason, cause)));
      }
    }
    return new TransactionFailedException(
        "DynamoDB cancelled the transaction, and nothing of it was written" + text(failures, cause),
        failures.size() == 1 ? failures.get(0).location() : Location.NOWHERE,
        failures,
        cause);
  }

  private static @Nullable WaybillException exception(
      Write<?> write, CancellationReason reason, TransactionCanceledException cause) {
    if (isConditionFailure(reason)) {
      return write.refused(reason.hasItem() ? reason.item() : Map.of(), cause);
    }
    return ItemLimit.isAboutSize(reason.message())
        ? ItemLimit.passed(write.values(), write.location(), cause)
        : null;
  }

  static Failure failure(
      int position,
      String verb,
      Location location,
      CancellationReason reason,
      @Nullable WaybillException exception) {
    String message =
        exception == null
            ? location
                + ": "
                + reason.code()
                + (reason.message() == null ? "" : ": " + reason.message())
            : String.valueOf(exception.getMessage());
    return new Failure(position, reason.code(), verb + ", " + message, location, exception);
  }

  static String text(List<Failure> failures, TransactionCanceledException cause) {
    StringBuilder text = new StringBuilder();
    for (Failure failure : failures) {
      text.append("; operation ").append(failure.position()).append(": ").append(failure.message());
    }
    return text.isEmpty() ? ": " + cause.getMessage() : text.toString();
  }
}
