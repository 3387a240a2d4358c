package dev.waybill.example;

import static dev.waybill.example.PageDao.FETCHED_AT;
import static dev.waybill.example.PageDao.HTML;
import static dev.waybill.example.PageDao.VISITS;
import static dev.waybill.example.Report.count;
import static dev.waybill.example.Report.size;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.WaybillException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** All that the crawler shows, step by step. */
final class Tour {
  /** As many requests at a time as a small site may be asked to bear. */
  private static final int THREADS = 8;

  private final Cloud cloud;
  private final UploadCounter counter;
  private final Site site;
  private final Report report;
  private final PageDao pages;
  private final List<String> problems = new ArrayList<>();

  Tour(Cloud cloud, UploadCounter counter, Site site, PrintStream out) {
    this.cloud = cloud;
    this.counter = counter;
    this.site = site;
    this.report = new Report(out);
    this.pages = new PageDao(cloud.waybill());
  }

  /** Makes the tour, and returns whether everything was as it should be. */
  boolean run() throws Exception {
    report.line("Crawling " + site.title() + " into " + cloud.name());
    pages.createTable();
    try (SiteServer server = new SiteServer(site);
        Workers workers = new Workers(THREADS)) {
      Crawl crawl = new Crawl(new Visitor(pages, new Fetcher()), workers);
      Set<URI> urls = crawl(crawl, server);
      crawlAgain(crawl, server);
      readBack(new Audit(pages, site, workers), urls);
      change(server.entrances().get(0).toString());
      report.table(Inventory.of(cloud, server.root()), counter);
    }
    problems.forEach(report::problem);
    return problems.isEmpty();
  }

  private Set<URI> crawl(Crawl crawl, SiteServer server) throws Exception {
    Crawl.Result result = report.step("Crawl", bar -> crawl.run(server.entrances(), bar));
    report.detail(
        count(result.urls().size(), "URL") + " visited, " + size(server.bytesSent()) + " fetched");
    report.detail(
        count(counter.uploads(), "object")
            + " uploaded, "
            + count(counter.duplicates(), "duplicate")
            + " avoided");
    return result.urls();
  }

  private void crawlAgain(Crawl crawl, SiteServer server) throws Exception {
    long sentBefore = server.filesSent();
    int uploadsBefore = counter.uploads();
    Crawl.Result result = report.step("Crawl again", bar -> crawl.run(server.entrances(), bar));
    long sent = server.filesSent() - sentBefore;
    int uploads = counter.uploads() - uploadsBefore;
    report.detail(
        count(result.urls().size(), "URL")
            + " visited, "
            + count(result.unchanged())
            + " unchanged since (304)");
    report.detail(count(sent, "file") + " fetched, " + count(uploads, "object") + " uploaded");
    check(sent == 0 && uploads == 0, "The second crawl fetched or stored something again.");
  }

  private void readBack(Audit audit, Set<URI> urls) throws Exception {
    List<String> differences = report.step("Read back", bar -> audit.run(urls, bar));
    report.detail(
        count(urls.size(), "page")
            + " compared with the source, byte for byte: "
            + count(differences.size())
            + " differ");
    problems.addAll(differences);
  }

  /** Updates, refreshes and deletes a page, whose content stays in S3 all the same. */
  private void change(String url) {
    report.heading("Update, refresh, delete", url);
    try {
      Page page = pages.get(url).orElseThrow();
      Blob html = Blob.of(page.body().orElseThrow().text() + "<!-- Seen by a crawler. -->");
      // One request, and no download: the pointer tells whether the HTML is still what was read.
      Page updated =
          pages
              .onlyIf(HTML.sameContentAs(page.body().orElseThrow()))
              .update(pages.key(url), HTML.set(html), FETCHED_AT.set(Instant.now()), VISITS.add(1));
      report.detail("updated: visit " + updated.visits() + ", " + size(html.length()) + " of HTML");

      Page refreshed = pages.refresh(page);
      check(refreshed.equals(updated), "A refreshed page is not the updated one.");
      Blob stored = refreshed.body().orElseThrow();
      String address = stored.pointer().orElseThrow().toString();
      report.detail("refreshed: its HTML is at " + address);

      check(pages.delete(url) && pages.get(url).isEmpty(), "A deleted page is still there.");
      // The handle leads to S3, whether there is an item or not. Other items may lead there too.
      boolean same = Arrays.equals(stored.bytes(), html.bytes());
      check(same, "The content of a deleted page has changed.");
      report.detail("deleted: the item is gone, the object in S3 is still there");
    } catch (WaybillException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }

  private void check(boolean condition, String problem) {
    if (!condition) {
      problems.add(problem);
    }
  }
}
