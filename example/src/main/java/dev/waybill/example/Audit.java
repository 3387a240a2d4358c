package dev.waybill.example;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.WaybillException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Reads back what was crawled, and compares it with the site. */
final class Audit {
  private final PageDao pages;
  private final Site site;
  private final Workers workers;

  Audit(PageDao pages, Site site, Workers workers) {
    this.pages = pages;
    this.site = site;
    this.workers = workers;
  }

  /** Returns what is not as it should be; nothing, if all is well. */
  List<String> run(Collection<URI> urls, Progress progress)
      throws InterruptedException, ExecutionException {
    progress.expect(urls.size());
    return workers.map(urls, url -> progress.counting(difference(url))).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> difference(URI url) {
    try {
      Optional<byte[]> kept = pages.get(url.toString()).flatMap(Page::body).map(Blob::bytes);
      Optional<byte[]> original = site.file(url.getPath());
      boolean same = Arrays.equals(kept.orElse(null), original.orElse(null));
      return same ? Optional.empty() : Optional.of(url + " is not what the site has");
    } catch (WaybillException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
