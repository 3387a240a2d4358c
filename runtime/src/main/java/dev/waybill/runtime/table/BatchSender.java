package dev.waybill.runtime.table;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.UnprocessedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Sends the items of one batch, in as many requests as that takes. Each request is a commit of its
 * own: the content of its items is made sure of first. Not safe for use by several threads.
 */
final class BatchSender {
  /**
   * The most items of a request. 25 items of at most 400 KB are less than 10 MB, so that the 16 MB
   * which DynamoDB takes in a request are never reached.
   */
  private static final int MAX_ITEMS = 25;

  /** After these nothing can be written, whatever the item. */
  private static final Set<String> HOPELESS =
      Set.of(
          "AccessDeniedException",
          "ExpiredTokenException",
          "IncompleteSignature",
          "InvalidSignatureException",
          "MissingAuthenticationToken",
          "MissingAuthenticationTokenException",
          "UnrecognizedClientException");

  private final ItemTable<?> table;
  private final ContentWriter writer;
  private final CommitTimeout commitTimeout;
  private final Backoff.Attempts attempts;
  private final BatchOutcome outcome;
  private final Location location;

  BatchSender(ItemTable<?> table, BatchOutcome outcome) {
    this.table = table;
    this.writer = new ContentWriter(table.settings());
    this.commitTimeout = new CommitTimeout(table.dynamoDb());
    // Of the whole batch: a table that took nothing for so long is asked once for each further
    // part.
    this.attempts = table.settings().backoff().start();
    this.outcome = outcome;
    this.location = Location.ofTable(table.name());
  }

  /** Sends some items, and notes what becomes of each. */
  void send(List<BatchEntry> entries) {
    for (int from = 0; from < entries.size(); from += MAX_ITEMS) {
      List<BatchEntry> part = entries.subList(from, Math.min(from + MAX_ITEMS, entries.size()));
      if (!sendPart(part)) {
        return;
      }
    }
  }

  /** Returns false if nothing can be written any more. */
  private boolean sendPart(List<BatchEntry> part) {
    List<BatchEntry> pending = new ArrayList<>(part);
    try {
      dropWithoutContent(pending);
      while (!pending.isEmpty()) {
        DynamoDbException throttled = null;
        List<BatchEntry> rest;
        try {
          rest = left(pending, commit(pending));
        } catch (DynamoDbException e) {
          if (!e.isThrottlingException()) {
            throw e;
          }
          throttled = e; // It took none of them.
          rest = pending;
        }
        boolean progress = rest.size() < pending.size();
        written(pending, rest);
        pending = rest;
        if (rest.isEmpty()) {
          attempts.progressed();
        } else if (!attempts.await(progress)) {
          fail(rest, unprocessed(rest.size(), throttled));
          return true;
        }
      }
      return true;
    } catch (RuntimeException e) {
      if (pending.size() > 1 && isInvalid(e)) {
        // DynamoDB took none because of one, or of all together: each half is on its own.
        int half = pending.size() / 2;
        return sendPart(pending.subList(0, half))
            && sendPart(pending.subList(half, pending.size()));
      }
      fail(pending, e);
      return !isHopeless(e);
    }
  }

  private static boolean isInvalid(RuntimeException failure) {
    return failure instanceof DynamoDbException e
        && e.awsErrorDetails() != null
        && "ValidationException".equals(e.awsErrorDetails().errorCode());
  }

  /** An item whose content cannot be stored does not keep the others from being written. */
  private void dropWithoutContent(List<BatchEntry> pending) {
    Map<Upload, RuntimeException> failures = writer.confirm(uploads(pending));
    if (failures.isEmpty()) {
      return;
    }
    pending.removeIf(
        entry -> {
          RuntimeException failure =
              entry.uploads().stream()
                  .map(failures::get)
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(null);
          if (failure != null) {
            outcome.failed(entry, failure);
          }
          return failure != null;
        });
  }

  /** What was confirmed is not sent again, unless the window has closed meanwhile. */
  private List<WriteRequest> commit(List<BatchEntry> pending) {
    List<WriteRequest> requests = pending.stream().map(BatchEntry::request).toList();
    return writer
        .commit(
            uploads(pending),
            location,
            time ->
                table
                    .dynamoDb()
                    .batchWriteItem(
                        BatchWriteItemRequest.builder()
                            .requestItems(Map.of(table.name(), requests))
                            .overrideConfiguration(commitTimeout.within(time))
                            .build()))
        .unprocessedItems()
        .values() // By whatever name the answer has the table: what is left must not be missed.
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<BatchEntry> left(List<BatchEntry> pending, List<WriteRequest> unprocessed) {
    Set<ItemId> ids =
        unprocessed.stream()
            .map(request -> ItemId.of(table, itemOf(request)))
            .collect(Collectors.toSet());
    List<BatchEntry> rest = pending.stream().filter(entry -> ids.contains(entry.id())).toList();
    // To write an item once more does no harm; to take one for written that is not would.
    return rest.size() == unprocessed.size() ? rest : pending;
  }

  private static Map<String, AttributeValue> itemOf(WriteRequest request) {
    return request.putRequest() == null
        ? request.deleteRequest().key()
        : request.putRequest().item();
  }

  private void written(List<BatchEntry> pending, List<BatchEntry> rest) {
    Set<BatchEntry> left = new LinkedHashSet<>(rest);
    pending.stream().filter(entry -> !left.contains(entry)).forEach(outcome::written);
  }

  private void fail(List<BatchEntry> entries, RuntimeException failure) {
    entries.forEach(entry -> outcome.failed(entry, failure));
  }

  private UnprocessedException unprocessed(int items, @Nullable DynamoDbException cause) {
    return new UnprocessedException(
        "DynamoDB left "
            + items
            + (items == 1 ? " item" : " items")
            + " unprocessed in "
            + Backoff.ATTEMPTS
            + " requests in a row",
        location,
        cause);
  }

  private static Collection<Upload> uploads(List<BatchEntry> entries) {
    Set<Upload> uploads = new LinkedHashSet<>();
    entries.forEach(entry -> uploads.addAll(entry.uploads()));
    return uploads;
  }

  private static boolean isHopeless(RuntimeException failure) {
    return failure instanceof AbortedException
        || Thread.currentThread().isInterrupted()
        || failure instanceof ResourceNotFoundException
        || (failure instanceof DynamoDbException e
            && e.awsErrorDetails() != null
            // What stands between the client and DynamoDB may answer without a code.
            && HOPELESS.contains(String.valueOf(e.awsErrorDetails().errorCode())));
  }
}
