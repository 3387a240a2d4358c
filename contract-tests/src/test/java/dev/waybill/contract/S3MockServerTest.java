package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

class S3MockServerTest {
  @Test
  void isNotSeenFromTheNetworkAndLeavesNothingBehind() throws IOException {
    S3MockServer server = new S3MockServer();
    try (server;
        S3Client client = server.client()) {
      client.createBucket(r -> r.bucket("bucket"));
      client.putObject(r -> r.bucket("bucket").key("key"), RequestBody.fromString("abc"));
      assertThat(server.ports()).hasSize(2).doesNotContain(0);
      for (int port : server.ports()) {
        assertThat(answers(InetAddress.getLoopbackAddress(), port)).isTrue();
        assertThat(
                NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress()))
            .noneMatch(address -> answers(address, port));
      }
      assertThat(server.folder()).isNotEmptyDirectory();
    }
    assertThat(Files.exists(server.folder())).isFalse();
  }

  private static boolean answers(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
