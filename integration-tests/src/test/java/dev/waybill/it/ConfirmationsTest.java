package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.ContentMissingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was made sure of a moment ago is not asked for again, unless there is a doubt. */
@ExtendWith(Engines.class)
class ConfirmationsTest {
  private static final String URL = "https://example.org/";

  private Setup setup;
  private Traffic traffic;
  private PageDao pages;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    pages = new PageDao(setup.builder().rememberedConfirmations(100).build());
    pages.createTable();
    traffic.reset();
  }

  @Test
  void contentJustSeenTakesNoRequestToS3() {
    Page page = new Page(URL, "<html>", Blob.of("logo"), null, 0);
    pages.save(page);
    traffic.reset();

    pages.save(page);
    pages.save(new Page(URL + "other", "<html>", Blob.of("logo"), null, 0));
    pages.update(URL, PageDao.HTML.set("<html>"));

    assertThat(traffic.operations()).containsExactly("PutItem", "PutItem", "UpdateItem");
    assertThat(pages.get(URL + "other").orElseThrow().html()).isEqualTo("<html>");
  }

  @Test
  void theCommitIsStillBoundByTheAgeOfTheConfirmation() {
    PageDao brief =
        new PageDao(
            setup
                .builder()
                .rememberedConfirmations(100)
                .commitWindow(Duration.ofSeconds(6))
                .build());
    brief.save(Page.of(URL, "<html>"));
    traffic.reset();
    sleep(3100);

    brief.save(Page.of(URL, "<html>"));

    assertThat(traffic.operations())
        .as("more than half of the window has passed")
        .containsExactly("PutObject", "PutItem");
  }

  @Test
  void whatWasFoundToBeMissingIsSentAgain() {
    pages.save(new Page(URL, "<html>", Blob.of("logo"), null, 0));
    Blob logo = pages.get(URL).orElseThrow().logo();
    setup.plainS3().deleteObject(r -> r.bucket(setup.images()).key("urls/" + logo.sha256()));
    assertThatThrownBy(logo::bytes).isInstanceOf(ContentMissingException.class);

    pages.save(new Page(URL, "<html>", Blob.of("logo"), null, 0));

    assertThat(pages.get(URL).orElseThrow().logo().text()).isEqualTo("logo");
  }

  @Test
  void twoThreadsSendTheSameContentOnce() throws Exception {
    byte[] content = new byte[900_000];
    CountDownLatch sending = new CountDownLatch(1);
    traffic.before("PutObject", () -> sending.await(2, TimeUnit.SECONDS));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> saves = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String url = URL + i;
        saves.add(
            threads.submit(
                () -> pages.save(new Page(url, null, Blob.of(content.clone()), null, 0))));
      }
      sleep(300);
      sending.countDown();
      for (Future<?> save : saves) {
        save.get(20, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(traffic.calls("PutObject")).hasSize(1);
    assertThat(traffic.calls("PutItem")).hasSize(8);
  }

  @Test
  void whoeverWaitsForAnUploadThatFailsSendsForItself() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    traffic.before("PutObject", () -> waiting.await(2, TimeUnit.SECONDS));
    traffic.answerOnce("PutObject", 403);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Page> first = threads.submit(() -> pages.save(Page.of(URL + 1, "<html>")));
      Future<Page> second = threads.submit(() -> pages.save(Page.of(URL + 2, "<html>")));
      sleep(300);
      waiting.countDown();
      int failed = 0;
      for (Future<Page> save : List.of(first, second)) {
        try {
          save.get(20, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
          failed++;
        }
      }
      assertThat(failed).as("the one that S3 refused").isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
    assertThat(traffic.calls("PutObject")).hasSize(2);
    assertThat(traffic.calls("PutItem")).hasSize(1);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
