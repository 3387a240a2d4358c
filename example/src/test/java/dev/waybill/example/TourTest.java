package dev.waybill.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.blob.BlobEvent;
import dev.waybill.runtime.blob.BlobListener;
import dev.waybill.runtime.blob.BlobPointer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

class TourTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, -1};

  private static final byte[] BIG =
      text("<img src='/logo.png'><a href='/copy.html#x'>copy</a>" + "x".repeat(500_000));

  /** Five contents, two of them at two URLs, and a link that leads nowhere. */
  private static final Site SITE =
      new Site(
          "a tiny site",
          List.of("/index.html"),
          Map.of(
              "/index.html",
              text(
                  """
                  <link rel="stylesheet" href="style.css"><script src="/empty.js"></script>
                  <a href="#top">top</a> <a href="docs/">docs</a> <a href="gone.html">gone</a>
                  <a href="https://example.com/">elsewhere</a> <a href="no uri">broken</a>
                  """),
              "/docs/index.html",
              BIG,
              "/copy.html",
              BIG,
              "/style.css",
              text("body { background: url('back.png') }"),
              "/back.png",
              PNG,
              "/logo.png",
              PNG,
              "/empty.js",
              new byte[0],
              "/hidden.html",
              text("nothing leads here")));

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  @Test
  void showsWhatIsStoredAndThatItIsRight() throws Exception {
    UploadCounter counter = new UploadCounter();
    try (Cloud cloud = Cloud.embedded(counter)) {
      assertThat(run(cloud, counter)).as(printed()).isTrue();
    }

    assertThat(printed())
        .contains("8 URLs visited", "7 unchanged since", "0 files fetched, 0 objects uploaded")
        .contains("8 pages compared with the source, byte for byte: 0 differ")
        .doesNotContain("WRONG");
    assertThat(value("Items")).isEqualTo("7");
    assertThat(value("Uploads")).isEqualTo("6");
    assertThat(value("Duplicates avoided")).isEqualTo("2");
    assertThat(value("Pages too big for an item")).isEqualTo("2");
  }

  @Test
  void findsOutThatAnObjectInS3IsDamaged() throws Exception {
    Vandal vandal = new Vandal();
    try (Cloud cloud = Cloud.embedded(vandal)) {
      vandal.cloud.set(cloud);
      assertThat(run(cloud, new UploadCounter())).as(printed()).isFalse();
    }

    assertThat(printed()).contains("1 differ", "WRONG: ", "html", "s3://crawled-html/pages/");
  }

  /** Replaces the first object that is uploaded. */
  private static final class Vandal implements BlobListener {
    /** Where to strike; null again when it is done. */
    private final AtomicReference<Cloud> cloud = new AtomicReference<>();

    @Override
    public void onUpload(BlobEvent event) {
      Cloud victim = cloud.getAndSet(null);
      if (victim != null) {
        BlobPointer pointer = BlobPointer.parse(event.location().pointer());
        victim
            .html()
            .client()
            .putObject(
                request -> request.bucket(pointer.bucket()).key(pointer.key()),
                RequestBody.fromString("Something else."));
      }
    }
  }

  private boolean run(Cloud cloud, UploadCounter counter) throws Exception {
    return new Tour(cloud, counter, SITE, new PrintStream(output, true, UTF_8)).run();
  }

  private String printed() {
    return output.toString(UTF_8);
  }

  /** The number in a row of the table. */
  private String value(String row) {
    return Pattern.compile("(?m)^" + Pattern.quote(row) + " +([0-9,]+) ")
        .matcher(printed())
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElse("no such row");
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }
}
