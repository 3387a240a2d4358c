package dev.waybill.testing;

import com.almworks.sqlite4java.SQLite;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * The only class that names DynamoDB Local, which may be absent.
 *
 * <p>It does not use the engine's own server, because that listens on all of the machine's
 * addresses, takes no free port, and sends telemetry.
 */
final class DynamoDbLocalServer {
  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger SQLITE_LOGGER = Logger.getLogger(SQLite.class.getPackageName());

  private final Server server;
  private final LocalDynamoDBServerHandler handler;
  private final int port;

  private DynamoDbLocalServer(Server server, LocalDynamoDBServerHandler handler, int port) {
    this.server = server;
    this.handler = handler;
    this.port = port;
  }

  static DynamoDbLocalServer start() throws Exception {
    if (SQLITE_LOGGER.getLevel() == null) {
      // It reports each database that it opens.
      SQLITE_LOGGER.setLevel(Level.WARNING);
    }
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("dynamodb-local");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server);
    connector.setHost(Connection.HOST);
    server.addConnector(connector);
    // No partitions to choose, in memory, without a path, one database for all, no delays, no CORS.
    LocalDynamoDBServerHandler handler =
        new LocalDynamoDBServerHandler(
            new LocalDynamoDBRequestHandler(0, true, null, true, false), null);
    server.setHandler(handler);
    try {
      server.start();
    } catch (Exception | LinkageError e) {
      stop(server, handler);
      throw e;
    }
    return new DynamoDbLocalServer(server, handler, connector.getLocalPort());
  }

  int port() {
    return port;
  }

  void stop() throws Exception {
    stop(server, handler);
  }

  private static void stop(Server server, LocalDynamoDBServerHandler handler) throws Exception {
    try {
      server.stop();
    } finally {
      handler.close();
    }
  }
}
