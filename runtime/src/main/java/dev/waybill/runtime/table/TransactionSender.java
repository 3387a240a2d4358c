package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.InvalidTransactionException;
import dev.waybill.runtime.error.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Sends a transaction.
   *
   * @param tries how far it has come in earlier calls; it is noted there how far it comes
   */
  void send(List<Write<?>> writes, String token, TransactionTries tries) {
    try (SharedStaging staging = SharedStaging.of(writes, stager)) {
      checkSize(writes);
      tries.start(writes);
      int refinements = 0;
      while (true) {
        TransactWriteItemsRequest.Builder request =
            TransactWriteItemsRequest.builder()
                .clientRequestToken(token(token, tries.number()))
                .transactItems(items(writes, tries.placeholders()));
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
          Map<Integer, Placeholders> remedies =
              remedies(writes, tries.placeholders(), staging, e.cancellationReasons());
          if (refinements++ == WriteSender.REFINEMENTS
              || remedies.size() < TransactionFailure.count(e.cancellationReasons())
              || remedies.isEmpty()) {
            throw TransactionFailure.of(writes, e, remedies.keySet());
          }
          tries.next(remedies);
        }
      }
    }
  }

  /**
   * What is sent anew is another request, for which DynamoDB would not take the token. Its own is
   * derived, so that it is the same for the same try.
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

  /**
   * Returns new placeholders for the operations that failed, where that can help: each of them has
   * to have some for another try to be worth it.
   */
  private static Map<Integer, Placeholders> remedies(
      List<Write<?>> writes,
      List<Placeholders> placeholders,
      SharedStaging staging,
      List<CancellationReason> reasons) {
    Map<Integer, Placeholders> remedies = new HashMap<>();
    for (int i = 0; i < Math.min(writes.size(), reasons.size()); i++) {
      CancellationReason reason = reasons.get(i);
      Write<?> write = writes.get(i);
      int position = i;
      if (TransactionFailure.isConditionFailure(reason)) {
        Map<String, AttributeValue> item = reason.hasItem() ? reason.item() : Map.of();
        write
            .guard()
            .refined(placeholders.get(i), item)
            .ifPresent(refined -> remedies.put(position, refined));
      } else if (ItemLimit.isAboutSize(reason.message()) && staging.spill(i, write)) {
        remedies.put(position, TransactionTries.fresh(write));
      }
    }
    return remedies;
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
