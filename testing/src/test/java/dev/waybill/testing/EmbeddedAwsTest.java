package dev.waybill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

class EmbeddedAwsTest {
  @Test
  void closingLeavesNeitherThreadsNorPorts() throws InterruptedException {
    useOnce(); // What the JDK and the SDK start once for all is no leak.
    Set<Thread> before = threads();

    for (int round = 0; round < 2; round++) {
      EmbeddedAws engines = useOnce();

      assertThat(Ports.isFree(engines.dynamoDb().endpoint())).isTrue();
      assertThat(Ports.isFree(engines.s3().endpoint())).isTrue();
      eventually(() -> before.containsAll(threads()));
      assertThat(before).containsAll(threads());
    }
  }

  @Test
  void nobodyOutsideThisMachineCanConnect() throws IOException {
    InetAddress outside =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .findFirst()
            .orElse(null);
    assumeThat(outside).as("an address that is not the loopback").isNotNull();

    try (EmbeddedAws engines = EmbeddedAws.start()) {
      assertThat(Ports.answers(outside, engines.dynamoDb().endpoint().getPort())).isFalse();
      assertThat(Ports.answers(outside, engines.s3().endpoint().getPort())).isFalse();
    }
  }

  /** Starts both, sends a request to each, and closes both. */
  private static EmbeddedAws useOnce() {
    try (EmbeddedAws engines = EmbeddedAws.start()) {
      Tables.create(engines.dynamoDb().client(), "pages");
      String bucket = engines.s3().createBucket("pages");
      engines
          .s3()
          .client()
          .putObject(request -> request.bucket(bucket).key("k"), RequestBody.fromString("hello"));
      return engines;
    }
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .collect(Collectors.toSet());
  }

  /** Waits, for a bounded time: a thread that was told to end takes a moment. */
  private static void eventually(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
  }
}
