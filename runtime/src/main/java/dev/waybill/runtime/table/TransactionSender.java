package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.InvalidTransactionException;
import dev.waybill.runtime.error.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Sends a transaction: the content of all its writes first, then the request that is the commit.
 * Immutable and safe for use by several threads.
 */
final class TransactionSender {
  private static final long MAX_BYTES = 4L * 1024 * 1024;

  private final TableSettings settings;
  private final ContentStager stager;
  private final ContentWriter writer;
  private final CommitTimeout commitTimeout;

  TransactionSender(TableSettings settings) {
    this.settings = settings;
    this.stager = new ContentStager(settings);
    this.writer = new ContentWriter(settings);
    this.commitTimeout = new CommitTimeout(settings.dynamoDb());
  }

  void send(List<Write<?>> writes, String token) {
    try (SharedStaging staging = SharedStaging.of(writes, stager)) {
      checkSize(writes);
      List<Placeholders> placeholders = new ArrayList<>(writes.size());
      writes.forEach(write -> placeholders.add(fresh(write)));
      int attempt = 0;
      while (true) {
        TransactWriteItemsRequest.Builder request =
            TransactWriteItemsRequest.builder()
                .clientRequestToken(token(token, attempt))
                .transactItems(items(writes, placeholders));
        try {
          writer.commit(
              staging.uploads(),
              Location.NOWHERE,
              time ->
                  settings
                      .dynamoDb()
                      .transactWriteItems(
                          request.overrideConfiguration(commitTimeout.within(time)).build()));
          return;
        } catch (TransactionCanceledException e) {
          if (attempt++ == WriteSender.REFINEMENTS
              || !adjust(writes, placeholders, staging, e.cancellationReasons())) {
            throw TransactionFailure.of(writes, e);
          }
        }
      }
    }
  }

  /**
   * What is sent anew is another request, for which DynamoDB would not take the token. The same
   * transaction has the same tokens in the same order, so that it is made once all the same.
   */
  private static String token(String token, int attempt) {
    return attempt == 0
        ? token
        : UUID.nameUUIDFromBytes((token + '/' + attempt).getBytes(StandardCharsets.UTF_8))
            .toString();
  }

  private static List<TransactWriteItem> items(
      List<Write<?>> writes, List<Placeholders> placeholders) {
    List<TransactWriteItem> items = new ArrayList<>(writes.size());
    for (int i = 0; i < writes.size(); i++) {
      Write<?> write = writes.get(i);
      items.add(write.transactItem(write.render(placeholders.get(i))));
    }
    return items;
  }

  /** Returns whether another try may succeed: for each operation that failed there is a remedy. */
  private static boolean adjust(
      List<Write<?>> writes,
      List<Placeholders> placeholders,
      SharedStaging staging,
      List<CancellationReason> reasons) {
    boolean any = false;
    for (int i = 0; i < Math.min(writes.size(), reasons.size()); i++) {
      CancellationReason reason = reasons.get(i);
      if (!TransactionFailure.isFailure(reason)) {
        continue;
      }
      Write<?> write = writes.get(i);
      Optional<Placeholders> next = Optional.empty();
      if (TransactionFailure.isConditionFailure(reason)) {
        Map<String, AttributeValue> item = reason.hasItem() ? reason.item() : Map.of();
        next = write.guard().refined(placeholders.get(i), item);
      } else if (ItemLimit.isAboutSize(reason.message()) && staging.spill(i, write)) {
        next = Optional.of(fresh(write));
      }
      if (next.isEmpty()) {
        return false;
      }
      placeholders.set(i, next.get());
      any = true;
    }
    return any;
  }

  private static Placeholders fresh(Write<?> write) {
    return write.table().placeholders(write.location());
  }

  /** What the items hold beside what is written is not known, but this is too much already. */
  private static void checkSize(List<Write<?>> writes) {
    long size = 0;
    for (Write<?> write : writes) {
      size += ItemSize.of(write.values());
    }
    if (size > MAX_BYTES) {
      throw new InvalidTransactionException(
          "the items of the transaction have "
              + size
              + " bytes in all, more than the "
              + MAX_BYTES
              + " that DynamoDB takes",
          Location.NOWHERE,
          null);
    }
  }
}
