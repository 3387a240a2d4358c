package dev.waybill.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The links of a page that stay on its site, without fragments. */
final class Links {
  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')\\s]+)");

  private Links() {}

  /**
   * Returns the links in the content of a page.
   *
   * @param url where the page is
   * @param type what the server says its content is
   */
  static Set<String> in(URI url, @Nullable String type, byte[] content) {
    return all(url, type == null ? "" : type, content)
        .map(Links::withoutFragment)
        .filter(link -> !link.isEmpty())
        .map(link -> resolve(url, link))
        .flatMap(Optional::stream)
        .filter(link -> isSameSite(url, link) && !link.equals(url))
        .map(URI::toString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> all(URI url, String type, byte[] content) {
    if (type.startsWith("text/html")) {
      Document html = parse(url, content);
      return Stream.concat(
          html.select("a[href], link[href]").eachAttr("href").stream(),
          html.select("script[src], img[src]").eachAttr("src").stream());
    }
    if (type.startsWith("text/css")) {
      String css = new String(content, StandardCharsets.UTF_8);
      return CSS_URL.matcher(css).results().map(match -> match.group(1));
    }
    return Stream.empty();
  }

  private static Document parse(URI url, byte[] html) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(html), null, url.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutFragment(String link) {
    int fragment = link.indexOf('#');
    return fragment < 0 ? link : link.substring(0, fragment);
  }

  /** A link that is no URI leads nowhere: the web is full of them. */
  private static Optional<URI> resolve(URI url, String link) {
    try {
      return Optional.of(url.resolve(new URI(link)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isSameSite(URI url, URI link) {
    return Objects.equals(url.getScheme(), link.getScheme())
        && Objects.equals(url.getAuthority(), link.getAuthority());
  }
}
