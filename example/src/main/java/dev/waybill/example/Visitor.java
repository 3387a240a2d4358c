package dev.waybill.example;

import static dev.waybill.example.PageDao.VISITS;

import dev.waybill.runtime.blob.Blob;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits URLs, and keeps what it finds there. Safe for use by several threads. */
final class Visitor {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final PageDao pages;
  private final Fetcher fetcher;

  Visitor(PageDao pages, Fetcher fetcher) {
    this.pages = pages;
    this.fetcher = fetcher;
  }

  Visit visit(URI url) throws IOException, InterruptedException {
    Optional<Page> known = pages.get(url.toString());
    HttpResponse<byte[]> response = fetcher.fetch(url, known.map(Page::etag).orElse(null));
    if (response.statusCode() == NOT_MODIFIED) {
      return new Visit(pages.update(url.toString(), VISITS.add(1)), true);
    }
    int visits = known.map(Page::visits).orElse(0) + 1;
    return new Visit(pages.save(page(url, response, visits)), false);
  }

  private static Page page(URI url, HttpResponse<byte[]> response, int visits) {
    String type = response.headers().firstValue("Content-Type").orElse(null);
    boolean found = response.statusCode() == OK;
    boolean html = isHtml(type);
    Blob body = found ? Blob.of(response.body()) : null;
    return new Page(
        url.toString(),
        response.statusCode(),
        type,
        response.headers().firstValue("ETag").orElse(null),
        Instant.now(),
        visits,
        found ? Links.in(url, type, response.body()) : Set.of(),
        html ? body : null,
        html ? null : body);
  }

  /** Text is kept in UTF-8, so a page in any other encoding is kept as the bytes that it is. */
  private static boolean isHtml(@Nullable String type) {
    return type != null
        && type.replace(" ", "").toLowerCase(Locale.ROOT).equals("text/html;charset=utf-8");
  }
}
