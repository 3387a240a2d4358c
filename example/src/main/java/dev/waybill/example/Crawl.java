package dev.waybill.example;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/** One pass over a site: the first pages, then the pages that they lead to, and so on. */
final class Crawl {
  private final Visitor visitor;
  private final Workers workers;

  Crawl(Visitor visitor, Workers workers) {
    this.visitor = visitor;
    this.workers = workers;
  }

  /**
   * What a crawl did.
   *
   * @param urls what was visited, in the order of its discovery
   * @param unchanged how many of these the server did not send again
   */
  record Result(Set<URI> urls, int unchanged) {}

  /** Visits each URL once that is linked, directly or not, from the first ones. */
  Result run(Collection<URI> first, Progress progress)
      throws InterruptedException, ExecutionException {
    Set<URI> seen = new LinkedHashSet<>();
    Set<URI> next = new LinkedHashSet<>(first);
    int unchanged = 0;
    while (!next.isEmpty()) {
      seen.addAll(next);
      progress.expect(seen.size());
      Set<URI> found = new LinkedHashSet<>();
      for (Visit visit : workers.map(next, url -> progress.counting(visitor.visit(url)))) {
        unchanged += visit.unchanged() ? 1 : 0;
        visit.page().links().forEach(link -> found.add(URI.create(link)));
      }
      found.removeAll(seen);
      next = found;
    }
    return new Result(seen, unchanged);
  }
}
