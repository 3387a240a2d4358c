package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.WaybillException;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a listener hears of a store, and that it changes nothing. */
class BlobListenerTest {
  private static final Location HERE = Location.ofTable("docs").withAttribute("text");
  private static final byte[] CONTENT = new byte[5000];
  private static final int FORM = OddStreams.encode(Encoding.gzip(), CONTENT).length;
  private static final String SHA256 = Sha256.of(CONTENT);

  private final FakeS3 s3 = new FakeS3();
  private final List<String> heard = new ArrayList<>();
  private final List<String> forgotten = new ArrayList<>();
  private final List<BlobEvent> events = new ArrayList<>();
  private final BlobStore store = store(new Recorder());

  @TempDir Path folder;

  @Test
  void uploadsAndDuplicatesAreHeardOfWithTheirSizes() {
    ensure(store, Blob.of(CONTENT), "");
    ensure(store, Blob.of(CONTENT), "");
    ensure(store, Blob.of(CONTENT), "gzip");
    ensure(store, Blob.of(new byte[2_000_000]), "");
    ensure(store, Blob.of(new byte[2_000_000]), "");
    assertThat(heard)
        .containsExactly(
            "upload 5000 5000",
            "duplicate 5000 -1 CONDITIONAL_WRITE",
            "upload 5000 " + FORM,
            "upload 2000000 2000000",
            "duplicate 2000000 -1 ASKED");
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.location().attribute()).isEqualTo("text");
              assertThat(event.location().pointer()).startsWith("s3://b/");
              assertThat(event.duration()).isPositive();
            });
  }

  @Test
  void copiesAreHeardOf() {
    S3BlobStore source = S3BlobStore.of(s3, "source");
    s3.objects.put("source/" + SHA256, CONTENT);
    Blob handle = Blob.stored(source, new BlobPointer("source", SHA256), HERE);
    ensure(store, handle, "");
    ensure(store, handle, "");
    assertThat(heard).containsExactly("copy -1 -1", "duplicate -1 -1 ASKED");
  }

  @Test
  void downloadsAreHeardOfAtTheirEndAndOnce() throws IOException {
    Blob plain = Blob.stored(store, ensure(store, Blob.of(CONTENT), ""), null, HERE);
    Blob gzip = Blob.stored(store, ensure(store, Blob.of(CONTENT), "gzip"), null, HERE);
    heard.clear();
    plain.bytes();
    gzip.bytes();
    try (InputStream in = plain.open()) {
      in.readAllBytes();
      assertThat(in.read()).isEqualTo(-1);
    }
    try (InputStream in = gzip.open()) {
      in.skipNBytes(5000);
    }
    plain.writeTo(folder.resolve("a"));
    try (InputStream in = plain.open()) {
      in.read();
    }
    plain.range(0, 5).close();
    assertThat(heard)
        .containsExactly(
            "download 5000 5000",
            "download 5000 " + FORM,
            "download 5000 5000",
            "download 5000 " + FORM,
            "download 5000 5000");
  }

  @Test
  void whatFailsVerificationIsHeardOfAndForgotten() {
    Blob missing = Blob.stored(store, BlobPointer.parse("s3://b/" + SHA256), HERE);
    assertThatThrownBy(missing::bytes).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(missing::length).isInstanceOf(ContentMissingException.class);
    s3.objects.put("b/" + SHA256, new byte[1]);
    assertThatThrownBy(missing::bytes).isInstanceOf(ContentCorruptException.class);
    assertThatThrownBy(() -> missing.writeTo(folder.resolve("a")))
        .isInstanceOf(ContentCorruptException.class);
    s3.objects.put("b/" + SHA256 + ".gz", new byte[1]);
    Blob gzip = Blob.stored(store, BlobPointer.parse("s3://b/" + SHA256 + ".gz"), HERE);
    assertThatThrownBy(gzip::bytes).isInstanceOf(ContentCorruptException.class);
    assertThatThrownBy(() -> gzip.open().readAllBytes())
        .isInstanceOf(ContentCorruptException.class);
    assertThat(heard)
        .containsExactly(
            "failure ContentMissingException",
            "failure ContentMissingException",
            "failure ContentCorruptException",
            "failure ContentCorruptException",
            "failure ContentCorruptException",
            "failure ContentCorruptException");
    assertThat(forgotten).hasSize(6).containsOnly("s3://b/" + SHA256, "s3://b/" + SHA256 + ".gz");
  }

  @Test
  void aHandleWhoseObjectIsGoneIsHeardOf() {
    S3BlobStore source = S3BlobStore.of(s3, "source");
    Blob handle = Blob.stored(source, new BlobPointer("source", SHA256), HERE);
    assertThatThrownBy(() -> ensure(store, handle, "")).isInstanceOf(ContentMissingException.class);
    assertThat(heard).containsExactly("failure ContentMissingException");
    assertThat(forgotten).containsExactly("s3://source/" + SHA256);
  }

  @Test
  void aListenerThatThrowsIsLoggedAndChangesNothing() {
    Logger logger = Logger.getLogger(BlobListener.class.getName());
    List<LogRecord> logged = new ArrayList<>();
    Filter before = logger.getFilter();
    logger.setFilter(entry -> !logged.add(entry));
    try {
      failEachTime();
    } finally {
      logger.setFilter(before);
    }
    assertThat(logged)
        .hasSize(4)
        .allSatisfy(entry -> assertThat(entry.getLevel()).isEqualTo(Level.WARNING));
  }

  private void failEachTime() {
    BlobStore bad = store(new Thrower());
    ContentAddress address = ensure(bad, Blob.of(CONTENT), "");
    ensure(bad, Blob.of(CONTENT), "");
    assertThat(bad.fetch(address, HERE)).isEqualTo(CONTENT);
    s3.objects.put("b/" + SHA256, new byte[1]);
    assertThatThrownBy(() -> bad.fetch(address, HERE)).isInstanceOf(ContentCorruptException.class);
    assertThat(forgotten).hasSize(1);
  }

  private BlobStore store(BlobListener listener) {
    return S3BlobStore.of(s3, "b")
        .in(
            new BlobStoreContext(
                new Transfers(Runnable::run, 1), new BlobEvents(listener, forgotten::add)));
  }

  private static ContentAddress ensure(BlobStore store, Blob content, String encoding) {
    ContentAddress address =
        store.addressOf(content, Placement.of("{sha256}", "text/plain").encoded(encoding));
    store.ensure(address, content, "text/plain", HERE);
    return address;
  }

  private final class Recorder implements BlobListener {
    private void hear(String what, BlobEvent event, Object... more) {
      events.add(event);
      String sizes = " " + event.contentLength() + " " + event.storedLength();
      heard.add(what + sizes + (more.length == 0 ? "" : " " + more[0]));
    }

    @Override
    public void onUpload(BlobEvent event) {
      hear("upload", event);
    }

    @Override
    public void onDuplicate(BlobEvent event, Confirmation confirmation) {
      hear("duplicate", event, confirmation);
    }

    @Override
    public void onCopy(BlobEvent event) {
      hear("copy", event);
    }

    @Override
    public void onDownload(BlobEvent event) {
      hear("download", event);
    }

    @Override
    public void onVerificationFailure(BlobEvent event, WaybillException failure) {
      assertThat(event.location()).isEqualTo(failure.location());
      heard.add("failure " + failure.getClass().getSimpleName());
    }
  }

  private static final class Thrower implements BlobListener {
    @Override
    public void onUpload(BlobEvent event) {
      throw new IllegalStateException("on purpose");
    }

    @Override
    public void onDuplicate(BlobEvent event, Confirmation confirmation) {
      throw new NoClassDefFoundError("on purpose");
    }

    @Override
    public void onDownload(BlobEvent event) {
      sneak(new IOException("on purpose"));
    }

    @Override
    public void onVerificationFailure(BlobEvent event, WaybillException failure) {
      throw failure;
    }

    /** As languages without checked exceptions do. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> void sneak(Exception e) throws E {
      throw (E) e;
    }
  }
}
