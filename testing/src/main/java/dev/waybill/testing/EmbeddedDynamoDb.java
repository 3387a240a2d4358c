package dev.waybill.testing;

import java.net.URI;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * DynamoDB Local in this JVM, in memory, on a free port of the loopback interface.
 *
 * <p>Several may run at the same time, each with its own tables. Safe for use by several threads.
 *
 * <p>DynamoDB Local has a licence of its own, so this library does not bring it along: add {@code
 * software.amazon.dynamodb:DynamoDBLocal} and {@code com.almworks.sqlite4java:sqlite4java} to the
 * class path.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {
  private final DynamoDbLocalServer server;
  private final URI endpoint;
  private final DynamoDbClient client;
  private boolean closed;

  private EmbeddedDynamoDb(DynamoDbLocalServer server) {
    this.server = server;
    this.endpoint = Connection.endpoint(server.port());
    this.client =
        configure(DynamoDbClient.builder()).httpClientBuilder(Apache5HttpClient.builder()).build();
  }

  /**
   * Starts an engine, and returns once it takes requests.
   *
   * @throws IllegalStateException if DynamoDB Local is not on the class path, with what to add, or
   *     if it does not start; nothing is left running then
   */
  public static EmbeddedDynamoDb start() {
    return connected(startServer());
  }

  /** A client that cannot be made is not the server's fault, but ends the server. */
  private static EmbeddedDynamoDb connected(DynamoDbLocalServer server) {
    try {
      return new EmbeddedDynamoDb(server);
    } catch (RuntimeException | Error e) {
      try {
        server.stop();
      } catch (Exception alsoFailed) {
        e.addSuppressed(alsoFailed);
      }
      throw e;
    }
  }

  private static DynamoDbLocalServer startServer() {
    try {
      return DynamoDbLocalServer.start();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          """
          DynamoDB Local is not on the class path, or not all of it: %s is missing. It has a licence \
          of its own, so waybill-testing does not bring it along. Add these, in scope test, and import \
          the BOM of the AWS SDK, so that all of the SDK has one version:
            software.amazon.dynamodb:DynamoDBLocal:3.3.1
            com.almworks.sqlite4java:sqlite4java:1.0.392\
          """
              .formatted(String.valueOf(e.getMessage()).replace('/', '.')),
          e);
    } catch (Exception | LinkageError e) {
      throw new IllegalStateException("DynamoDB Local does not start: " + e.getMessage(), e);
    }
  }

  /** Where the engine listens: {@code http://127.0.0.1:port}. */
  public URI endpoint() {
    return endpoint;
  }

  /**
   * A client of this engine, the same at each call. It is closed with the engine: do not close it.
   */
  public DynamoDbClient client() {
    return client;
  }

  /**
   * Points a client that you build yourself, synchronous or not, to this engine: sets its endpoint,
   * region and credentials. Such a client is yours to close.
   *
   * @return the builder
   */
  public <B extends DynamoDbBaseClientBuilder<B, ?>> B configure(B builder) {
    return Connection.configure(builder, endpoint);
  }

  /**
   * Closes the client and stops the engine, which forgets its tables; frees the port. Does nothing
   * when it is closed already.
   *
   * @throws IllegalStateException if the engine does not stop
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not stop: " + e.getMessage(), e);
    } finally {
      client.close();
    }
  }
}
