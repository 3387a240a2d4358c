package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.error.Location;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Sends a write of one item: its content first, then the request that is the commit. Immutable and
 * safe for use by several threads.
 */
final class WriteSender {
  /**
   * How often a request is made anew with what the last one has shown of content in the item. Once
   * suffices unless somebody writes such content all the time.
   */
  static final int REFINEMENTS = 3;

  private final ContentStager stager;
  private final ContentWriter writer;
  private final CommitTimeout commitTimeout;

  WriteSender(TableSettings settings) {
    this.stager = new ContentStager(settings);
    this.writer = new ContentWriter(settings);
    this.commitTimeout = new CommitTimeout(settings.dynamoDb());
  }

  /**
   * Sends a write.
   *
   * @throws dev.waybill.runtime.error.ItemNotFoundException if its guard is false, for there is no
   *     item
   * @throws dev.waybill.runtime.error.ConditionFailedException if its guard is false of the item
   * @throws ItemTooLargeException if the item would pass 400 KB
   */
  <R, T> T send(Write<R> write, Request<T> request) {
    Location location = write.location();
    try (Staging staging = write.stage(stager)) {
      Placeholders placeholders = write.table().placeholders(location);
      int refinements = 0;
      while (true) {
        WriteExpressions expressions = write.render(placeholders);
        try {
          return writer.commit(
              staging.uploads(),
              location,
              time -> request.send(expressions, commitTimeout.within(time)));
        } catch (ConditionalCheckFailedException e) {
          Map<String, AttributeValue> item = e.hasItem() ? e.item() : Map.of();
          Optional<Placeholders> refined = write.guard().refined(placeholders, item);
          if (refined.isEmpty() || ++refinements > REFINEMENTS) {
            throw write.refused(item, e);
          }
          placeholders = refined.get();
        } catch (DynamoDbException e) {
          RuntimeException explained = ItemLimit.explained(e, write.values(), location);
          if (!(explained instanceof ItemTooLargeException) || !write.spill(stager, staging)) {
            throw explained;
          }
          placeholders = write.table().placeholders(location);
        }
      }
    }
  }

  /** Sends the request that is the commit. */
  interface Request<T> {
    T send(
        WriteExpressions expressions,
        Consumer<AwsRequestOverrideConfiguration.Builder> configuration);
  }
}
