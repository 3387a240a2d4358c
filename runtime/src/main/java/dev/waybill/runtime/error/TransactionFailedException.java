package dev.waybill.runtime.error;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB cancelled a transaction: nothing of it was written. It says which operations were the
 * cause, and why.
 */
public final class TransactionFailedException extends WaybillException {
  @Serial private static final long serialVersionUID = 1L;

  private final Failure[] failures;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong, and what to do about it
   * @param location where it went wrong
   * @param failures what was wrong with which operation, by position
   * @param cause the exception of the SDK that led here, or null
   */
  public TransactionFailedException(
      String problem, Location location, List<Failure> failures, @Nullable Throwable cause) {
    super(problem, location, cause);
    this.failures = failures.toArray(Failure[]::new);
  }

  /** Returns what was wrong with the operations that were the cause, in their order. */
  public List<Failure> failures() {
    return List.of(failures);
  }

  /**
   * What was wrong with one operation.
   *
   * @param position its place among the operations, from 0 in the order in which they were added
   * @param code DynamoDB's code: {@code ConditionalCheckFailed}, {@code TransactionConflict},
   *     {@code ThrottlingError}…
   * @param message what is wrong
   * @param location the table and the item
   * @param exception what the operation alone would have thrown; null where DynamoDB's code is all
   *     there is to say, as of a conflict with another transaction
   */
  public record Failure(
      int position,
      String code,
      String message,
      Location location,
      @Nullable WaybillException exception)
      implements Serializable {

    /** Returns what the operation alone would have thrown, if it is of a type. */
    public <E extends WaybillException> Optional<E> as(Class<E> type) {
      return Optional.ofNullable(exception).filter(type::isInstance).map(type::cast);
    }
  }
}
