package dev.waybill.runtime.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The order in which DynamoDB sorts strings, numbers and binary. */
public final class StoredOrder {
  private StoredOrder() {}

  /** Compares two values, which are of one type: {@code S}, {@code N} or {@code B}. */
  public static int compare(AttributeValue left, AttributeValue right) {
    return switch (left.type()) {
      case N -> new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()));
      case B -> Arrays.compareUnsigned(left.b().asByteArrayUnsafe(), right.b().asByteArrayUnsafe());
      default ->
          Arrays.compareUnsigned(
              left.s().getBytes(StandardCharsets.UTF_8),
              right.s().getBytes(StandardCharsets.UTF_8));
    };
  }
}
