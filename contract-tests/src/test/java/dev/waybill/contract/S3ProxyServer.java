package dev.waybill.contract;

import dev.waybill.testing.EmbeddedS3;
import java.net.URI;

/** The server that {@code waybill-testing} brings: S3Proxy. */
final class S3ProxyServer implements S3Server {
  private final EmbeddedS3 server = EmbeddedS3.start();

  @Override
  public URI endpoint() {
    return server.endpoint();
  }

  @Override
  public void close() {
    server.close();
  }
}
