package dev.waybill.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.s3.S3BaseClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * An S3 server in this JVM, in memory or in a folder, on a free port of the loopback interface:
 * S3Proxy.
 *
 * <p>Several may run at the same time, each with its own buckets. Safe for use by several threads.
 * It checks signatures, checksums and conditions as S3 does; it knows no object tags and no life
 * cycles.
 */
public final class EmbeddedS3 implements AutoCloseable {
  private final S3Proxy server;
  private final URI endpoint;
  private final S3Client client;
  private boolean closed;

  private EmbeddedS3(S3Proxy server) {
    this.server = server;
    this.endpoint = Connection.endpoint(server.getPort());
    this.client =
        configure(S3Client.builder()).httpClientBuilder(Apache5HttpClient.builder()).build();
  }

  /**
   * Starts an engine, and returns once it takes requests.
   *
   * @throws IllegalStateException if it does not start; nothing is left running then
   */
  public static EmbeddedS3 start() {
    return start("transient-nio2", new Properties());
  }

  /**
   * Starts an engine that keeps its objects in a folder, for content that does not fit into memory;
   * returns once it takes requests. What is in the folder stays there when the engine is closed.
   *
   * @param folder an empty folder on a file system that has extended attributes
   * @throws IllegalStateException if it does not start; nothing is left running then
   */
  public static EmbeddedS3 start(Path folder) {
    Properties properties = new Properties();
    properties.setProperty("jclouds.filesystem.basedir", folder.toString());
    return start("filesystem-nio2", properties);
  }

  private static EmbeddedS3 start(String backend, Properties properties) {
    S3Proxy server =
        S3Proxy.builder()
            .endpoint(Connection.endpoint(0))
            .awsAuthentication(
                AuthenticationType.AWS_V4, Connection.ACCESS_KEY, Connection.SECRET_KEY)
            // The SDK sends more headers than the server knows, and S3 ignores those it does not
            // know.
            .ignoreUnknownHeaders(true)
            .stopTimeout(0)
            .blobStore(BlobStores.create(backend, properties))
            .build();
    try {
      server.start();
      return new EmbeddedS3(server);
    } catch (Exception | LinkageError e) {
      try {
        server.stop();
      } catch (Exception suppressed) {
        e.addSuppressed(suppressed);
      }
      throw new IllegalStateException("the S3 server does not start: " + e.getMessage(), e);
    }
  }

  /**
   * Where the engine listens: {@code http://127.0.0.1:port}. Buckets are the first step of the
   * path.
   */
  public URI endpoint() {
    return endpoint;
  }

  /**
   * A client of this engine, the same at each call. It is closed with the engine: do not close it.
   */
  public S3Client client() {
    return client;
  }

  /**
   * Points a client that you build yourself, synchronous or not, to this engine: sets its endpoint,
   * region, credentials and path style. Such a client is yours to close.
   *
   * @return the builder
   */
  public <B extends S3BaseClientBuilder<B, ?>> B configure(B builder) {
    return Connection.configure(builder, endpoint).forcePathStyle(true);
  }

  /**
   * Makes an empty bucket.
   *
   * @param name the name: 3 to 63 lower-case letters, digits, dots and hyphens
   * @return the name
   * @throws software.amazon.awssdk.services.s3.model.S3Exception if S3 refuses, for one if there is
   *     a bucket of that name
   */
  public String createBucket(String name) {
    client.createBucket(request -> request.bucket(name));
    return name;
  }

  /**
   * Closes the client and stops the engine, which forgets its buckets; frees the port. Does nothing
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
      throw new IllegalStateException("the S3 server does not stop: " + e.getMessage(), e);
    } finally {
      client.close();
    }
  }
}
