package dev.waybill.example;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

/** A web server for a site, on a free port of the loopback interface. */
final class SiteServer implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int NO_BODY = -1;

  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff", "font/woff",
          "woff2", "font/woff2");

  private final Site site;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final AtomicLong bytesSent = new AtomicLong();
  private final AtomicLong filesSent = new AtomicLong();

  /** Starts a server. */
  SiteServer(Site site) throws IOException {
    this.site = site;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Returns the URLs to begin with. */
  List<URI> entrances() {
    return site.entrances().stream().map(path -> root().resolve(path)).toList();
  }

  /** Returns where the site is. */
  URI root() {
    InetSocketAddress address = server.getAddress();
    return URI.create(
        "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/");
  }

  /** Returns how many files the server has sent, to clients that did not have them. */
  long filesSent() {
    return filesSent.get();
  }

  /** Returns how many bytes these files have. */
  long bytesSent() {
    return bytesSent.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Optional<byte[]> file = site.file(path);
      if (file.isEmpty()) {
        exchange.sendResponseHeaders(404, NO_BODY);
      } else {
        send(exchange, contentType(path), file.get());
      }
    }
  }

  private void send(HttpExchange exchange, String type, byte[] file) throws IOException {
    String etag = etag(file);
    Headers headers = exchange.getResponseHeaders();
    headers.set("ETag", etag);
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, NO_BODY);
      return;
    }
    filesSent.incrementAndGet();
    bytesSent.addAndGet(file.length);
    headers.set("Content-Type", type);
    if (file.length == 0) {
      exchange.sendResponseHeaders(200, NO_BODY);
    } else {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
    }
  }

  private static String etag(byte[] file) {
    CRC32 checksum = new CRC32();
    checksum.update(file);
    return '"' + Long.toHexString(checksum.getValue()) + '-' + file.length + '"';
  }

  private static String contentType(String path) {
    String name = path.endsWith("/") ? "index.html" : path;
    return CONTENT_TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
