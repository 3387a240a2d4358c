package dev.waybill.runtime.table;

import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.ItemTooLargeException;
import dev.waybill.runtime.error.Location;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** DynamoDB's limit of 400 KB for an item, and what to say about it. */
final class ItemLimit {
  private static final int NAMED = 3;

  private ItemLimit() {}

  /**
   * Checks an item before any request.
   *
   * @throws ItemTooLargeException if it is too large
   */
  static void check(Map<String, AttributeValue> item, Location location) {
    long size = ItemSize.of(item);
    if (size > ItemSize.LIMIT) {
      throw tooLarge(
          "the item would have " + size + " bytes, more than DynamoDB's limit",
          item,
          location,
          null);
    }
  }

  /**
   * Returns what to throw for an error of DynamoDB: the error itself, unless it is about the size.
   */
  static RuntimeException explained(
      DynamoDbException e, Map<String, AttributeValue> written, Location location) {
    return isAboutSize(e.getMessage()) ? passed(written, location, e) : e;
  }

  /** Tells whether a message of DynamoDB says that an item is too large. */
  static boolean isAboutSize(@Nullable String message) {
    return message != null && message.contains("Item size");
  }

  /** Returns what to throw for an item that DynamoDB found too large. */
  static ItemTooLargeException passed(
      Map<String, AttributeValue> written, Location location, DynamoDbException cause) {
    return tooLarge("the item would pass DynamoDB's limit", written, location, cause);
  }

  private static ItemTooLargeException tooLarge(
      String problem,
      Map<String, AttributeValue> item,
      Location location,
      @Nullable DynamoDbException cause) {
    return new ItemTooLargeException(
        problem
            + " of "
            + ItemSize.LIMIT
            + " bytes. The largest attributes to be written: "
            + largest(item)
            + ". @BigText and @BigBinary keep large ones in S3; what their inlineUpTo keeps in the"
            + " item goes there by @Table(spillAbove = …), or by a smaller inlineUpTo",
        location,
        cause);
  }

  private static String largest(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, AttributeValue> entry) -> ItemSize.of(entry.getValue()))
                .reversed())
        .limit(NAMED)
        .map(entry -> entry.getKey() + " (" + ItemSize.of(entry.getValue()) + " bytes)")
        .collect(Collectors.joining(", "));
  }
}
