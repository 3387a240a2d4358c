package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvent;
import dev.waybill.runtime.blob.BlobListener;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.WaybillException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A listener hears of what happens to content, with sizes and without content. */
@ExtendWith(Engines.class)
class ListenerTest {
  private static final String TEXT = "secret ".repeat(1000);

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<BlobEvent> events = new CopyOnWriteArrayList<>();

  private Setup setup;
  private ArticleDao articles;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    articles =
        new ArticleDao(
            setup
                .bareBuilder()
                .blobStore(S3BlobStore.of(setup.s3(), setup.bucket()))
                .rememberedConfirmations(10)
                .listener(new Recorder())
                .build());
    articles.createTable();
  }

  @Test
  void hearsOfEveryWayThatContentGoes() {
    articles.save(Article.of("a").withHtml(TEXT));
    articles.save(Article.of("b").withHtml(TEXT));
    new ArticleDao(
            setup
                .bareBuilder()
                .blobStore(S3BlobStore.of(setup.s3(), setup.bucket()))
                .listener(new Recorder())
                .build())
        .save(Article.of("c").withHtml(TEXT));
    articles.save(Article.of("d").withThumbnail(Blob.of("0123456789")));
    articles.get("a");

    assertThat(heard)
        .containsExactly(
            "upload html 7000 encoded",
            "duplicate html 7000 REMEMBERED",
            "duplicate html 7000 CONDITIONAL_WRITE",
            "inline thumbnail 10",
            "download html 7000 encoded");
    assertThat(events).allMatch(event -> event.location().table().endsWith("articles"));
    assertThat(events).noneMatch(event -> event.toString().contains("secret secret"));
    assertThat(events.get(0).duration()).isPositive();
  }

  @Test
  void hearsOfWhatSpills() {
    byte[] large = EncodingTest.bytes(340_000);
    articles.save(
        Article.of("a")
            .withThumbnail(Blob.of(large))
            .withSummary(
                new String(
                    EncodingTest.bytes(290_000), java.nio.charset.StandardCharsets.US_ASCII)));

    assertThat(heard)
        .containsExactly(
            "spill thumbnail 340000", "inline summary 290000", "upload thumbnail 340000");
  }

  @Test
  void hearsOfContentThatIsNotWhatItShouldBe() {
    articles.save(Article.of("a").withHtml(TEXT));
    setup.putObject(setup.bucket(), setup.keysIn(setup.bucket()).get(0), "other");
    heard.clear();

    assertThatThrownBy(() -> articles.get("a")).isInstanceOf(ContentCorruptException.class);

    assertThat(heard).containsExactly("failure html ContentCorruptException");
  }

  @Test
  void aListenerThatFailsChangesNothing() {
    ArticleDao unlucky =
        new ArticleDao(
            setup
                .bareBuilder()
                .blobStore(S3BlobStore.of(setup.s3(), setup.bucket()))
                .listener(
                    new BlobListener() {
                      @Override
                      public void onUpload(BlobEvent event) {
                        throw new IllegalStateException("the listener's own");
                      }
                    })
                .build());
    unlucky.save(Article.of("a").withHtml(TEXT));
    assertThat(unlucky.get("a").orElseThrow().html()).isEqualTo(TEXT);
  }

  private final class Recorder implements BlobListener {
    @Override
    public void onUpload(BlobEvent event) {
      hear("upload", event, "");
    }

    @Override
    public void onDuplicate(BlobEvent event, Confirmation confirmation) {
      hear("duplicate", event, " " + confirmation);
    }

    @Override
    public void onCopy(BlobEvent event) {
      hear("copy", event, "");
    }

    @Override
    public void onDownload(BlobEvent event) {
      hear("download", event, "");
    }

    @Override
    public void onInline(BlobEvent event) {
      hear("inline", event, "");
    }

    @Override
    public void onSpill(BlobEvent event) {
      hear("spill", event, "");
    }

    @Override
    public void onVerificationFailure(BlobEvent event, WaybillException failure) {
      heard.add(
          "failure " + event.location().attribute() + " " + failure.getClass().getSimpleName());
    }

    private void hear(String what, BlobEvent event, String more) {
      events.add(event);
      boolean encoded =
          event.storedLength() >= 0
              && event.storedLength() < event.contentLength() / 2
              && !what.equals("inline");
      heard.add(
          what
              + " "
              + event.location().attribute()
              + " "
              + event.contentLength()
              + (encoded ? " encoded" : "")
              + more);
    }
  }
}
