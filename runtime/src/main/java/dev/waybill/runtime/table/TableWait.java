package dev.waybill.runtime.table;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.TableNotActiveException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.waiters.Waiter;
import software.amazon.awssdk.core.waiters.WaiterAcceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Waits until a table has changed, by asking for its description again and again. */
final class TableWait {
  private static final Duration FIRST_DELAY = Duration.ofMillis(100);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(2);

  private final DynamoDbClient client;
  private final String table;
  private final Duration timeout;

  TableWait(DynamoDbClient client, String table, Duration timeout) {
    this.client = client;
    this.table = table;
    this.timeout = timeout;
  }

  /**
   * Waits until the table is there and as it should be.
   *
   * @param what what is waited for, for the message
   * @throws TableNotActiveException if that takes too long
   */
  TableDescription until(Predicate<TableDescription> done, String what) {
    return await(
            Waiter.builder(DescribeTableResponse.class)
                .addAcceptor(
                    WaiterAcceptor.successOnResponseAcceptor(
                        response -> done.test(response.table())))
                .addAcceptor(WaiterAcceptor.retryOnExceptionAcceptor(TableWait::isAbsence)),
            what)
        .orElseThrow()
        .table();
  }

  /**
   * Waits until there is no such table.
   *
   * @throws TableNotActiveException if that takes too long
   */
  void untilGone() {
    var unused =
        await(
            Waiter.builder(DescribeTableResponse.class)
                .addAcceptor(WaiterAcceptor.successOnExceptionAcceptor(TableWait::isAbsence)),
            "the table was not gone");
  }

  private static boolean isAbsence(Throwable failure) {
    return failure instanceof ResourceNotFoundException;
  }

  private Optional<DescribeTableResponse> await(
      Waiter.Builder<DescribeTableResponse> waiter, String what) {
    try {
      return waiter
          .addAcceptor(WaiterAcceptor.retryOnResponseAcceptor(response -> true))
          .overrideConfiguration(
              configuration ->
                  configuration
                      .maxAttempts(Integer.MAX_VALUE)
                      .waitTimeout(timeout)
                      .backoffStrategyV2(
                          BackoffStrategy.exponentialDelay(FIRST_DELAY, LONGEST_DELAY)))
          .build()
          .run(() -> client.describeTable(request -> request.tableName(table)))
          .matched()
          .response();
    } catch (SdkClientException e) {
      if (e.getCause() instanceof SdkException failure) {
        throw failure; // The waiter wraps whatever it did not expect, such as a denied access.
      }
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      throw new TableNotActiveException(what + " within " + timeout, Location.ofTable(table), e);
    }
  }
}
