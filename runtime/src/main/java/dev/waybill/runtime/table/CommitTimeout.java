package dev.waybill.runtime.table;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How long the write of an item may take: no longer than its content is known to be there. */
final class CommitTimeout {
  /** The timeout that the caller gave the client; one on a request would replace it. */
  private final @Nullable Duration clientTimeout;

  CommitTimeout(DynamoDbClient client) {
    this.clientTimeout = clientTimeout(client).orElse(null);
  }

  /** Returns what limits a request to some time; null is no limit beside the client's own. */
  Consumer<AwsRequestOverrideConfiguration.Builder> within(@Nullable Duration time) {
    return configuration -> {
      if (time != null) {
        boolean clientIsStricter = clientTimeout != null && clientTimeout.compareTo(time) < 0;
        configuration.apiCallTimeout(clientIsStricter ? clientTimeout : time);
      }
    };
  }

  private static Optional<Duration> clientTimeout(DynamoDbClient client) {
    try {
      // A mock of a client answers null.
      return Optional.ofNullable(client.serviceClientConfiguration())
          .flatMap(configuration -> configuration.overrideConfiguration().apiCallTimeout());
    } catch (UnsupportedOperationException e) {
      return Optional.empty(); // A client of the caller's own making need not tell.
    }
  }
}
