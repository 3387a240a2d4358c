package dev.waybill.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Fetches pages over HTTP. Safe for use by several threads. */
final class Fetcher {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  /**
   * Fetches a page, unless it is still the version with an ETag: the answer is then a 304 without a
   * body.
   */
  HttpResponse<byte[]> fetch(URI url, @Nullable String etag)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url).timeout(TIMEOUT).header("User-Agent", "waybill-example");
    if (etag != null) {
      request.header("If-None-Match", etag);
    }
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }
}
