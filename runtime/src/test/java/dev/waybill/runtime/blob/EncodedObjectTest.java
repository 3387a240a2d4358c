package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.ContentTooLargeException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.http.AbortableInputStream;

/** Objects that are stored in an encoding, on their way there and back. */
class EncodedObjectTest {
  private static final Location HERE = Location.ofTable("docs").withAttribute("text");
  private static final Placement PLACEMENT = Placement.of("{sha256}", "text/plain").encoded("gzip");
  private static final byte[] CONTENT = OddStreams.content(new Random(3), 5000);
  private static final String KEY = Sha256.of(CONTENT) + ".gz";
  private static final byte[] FORM = OddStreams.encode(Encoding.gzip(), CONTENT);

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore store = S3BlobStore.of(s3, "b");
  private final Blob handle = Blob.stored(store, new BlobPointer("b", KEY), HERE);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5000, 1024 * 1024, 3 * 1024 * 1024})
  void whatIsStoredIsReadInEachWay(int length) throws IOException {
    byte[] content = OddStreams.content(new Random(length), length);
    for (String encoding : new String[] {"gzip", "zstd"}) {
      ContentAddress address = save(Blob.of(content), encoding);
      Blob stored = Blob.stored(store, address, null, HERE);
      assertThat(stored.length()).isEqualTo(length);
      assertThat(stored.sha256()).isEqualTo(Sha256.of(content));
      assertThat(stored.bytes()).isEqualTo(content);
      try (InputStream in = stored.open()) {
        assertThat(in.readAllBytes()).isEqualTo(content);
      }
      assertThat(Files.readAllBytes(stored.writeTo(folder.resolve("a")))).isEqualTo(content);
    }
  }

  @Test
  void whatIsSentHasAChecksumOfItsOwnAndTheNameOfTheContent() {
    save(Blob.of(CONTENT), "gzip");
    assertThat(s3.objects).containsOnlyKeys("b/" + KEY);
    assertThat(s3.objects.get("b/" + KEY)).isEqualTo(FORM);
    assertThat(s3.puts.get(0).checksumSHA256())
        .isEqualTo(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(FORM))));
    assertThat(s3.puts.get(0).contentEncoding()).isEqualTo("gzip");
    assertThat(s3.puts.get(0).metadata()).isEqualTo(Map.of("waybill-content-length", "5000"));
  }

  @Test
  void theLengthOfOneWithoutMetadataIsFoundByReadingIt() {
    s3.objects.put("b/" + KEY, FORM);
    assertThat(handle.length()).isEqualTo(5000);
    assertThat(handle.length()).isEqualTo(5000);
    assertThat(s3.requests).containsExactly("HEAD b/" + KEY, "GET b/" + KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "", "x", "5000 ", "1e3", "9999999999999999999", "٥٠٠٠"})
  void aLengthThatIsNoNumberIsNone(String length) {
    s3.objects.put("b/" + KEY, FORM);
    s3.metadata.put("b/" + KEY, Map.of("waybill-content-length", length));
    assertThat(handle.length()).isEqualTo(5000);
    assertThat(handle.bytes()).isEqualTo(CONTENT);
  }

  @Test
  void theNameOfTheLengthMayHaveAnyCase() {
    s3.objects.put("b/" + KEY, FORM);
    s3.metadata.put("b/" + KEY, Map.of("Other", "1", "Waybill-Content-Length", "5000"));
    assertThat(handle.length()).isEqualTo(5000);
    assertThat(s3.requests).containsExactly("HEAD b/" + KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "4999", "5001", "8192", "1000000"})
  void aWrongLengthDoesNotMakeRightContentWrong(String length) throws IOException {
    s3.objects.put("b/" + KEY, FORM);
    s3.metadata.put("b/" + KEY, Map.of("waybill-content-length", length));
    s3.attempts = 3;
    assertThat(handle.bytes()).isEqualTo(CONTENT);
    try (InputStream in = handle.open()) {
      assertThat(in.read()).isEqualTo(CONTENT[0] & 0xFF);
      assertThat(in.skip(10)).isEqualTo(10);
      assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(CONTENT, 11, 5000));
    }
    assertThat(s3.requests).hasSize(2);
  }

  @Test
  void aLengthBeyondTheBoundIsNotFetched() {
    s3.objects.put("b/" + KEY, FORM);
    s3.metadata.put("b/" + KEY, Map.of("waybill-content-length", "5000"));
    assertThatThrownBy(() -> handle.bytes(4999)).isInstanceOf(ContentTooLargeException.class);
    assertThat(handle.bytes(5000)).isEqualTo(CONTENT);
    s3.metadata.clear();
    assertThatThrownBy(() -> handle.bytes(4999)).isInstanceOf(ContentTooLargeException.class);
    assertThat(handle.bytes(5000)).isEqualTo(CONTENT);
  }

  @Test
  void otherContentIsCorruptWhateverTheLengthSays() {
    byte[] other = CONTENT.clone();
    other[4999]++;
    s3.objects.put("b/" + KEY, OddStreams.encode(Encoding.gzip(), other));
    s3.attempts = 3;
    for (String length : new String[] {"5000", "4000", "6000", ""}) {
      s3.requests.clear();
      s3.metadata.put("b/" + KEY, Map.of("waybill-content-length", length));
      assertThatThrownBy(handle::bytes).isInstanceOf(ContentCorruptException.class);
      assertThat(s3.requests).as("it is not tried again").hasSize(1);
      assertThatThrownBy(() -> handle.transferTo(OutputStream.nullOutputStream()))
          .isInstanceOf(ContentCorruptException.class);
    }
  }

  @Test
  void aMalformedFormIsCorruptAndNotTriedAgain() {
    s3.attempts = 3;
    byte[] plain = CONTENT;
    byte[] cut = Arrays.copyOf(FORM, FORM.length - 1);
    byte[] behind = Arrays.copyOf(FORM, FORM.length + 1);
    for (byte[] form : new byte[][] {{}, plain, cut, behind}) {
      s3.requests.clear();
      s3.objects.put("b/" + KEY, form);
      assertThatThrownBy(handle::bytes)
          .isInstanceOf(ContentCorruptException.class)
          .hasMessageContainingAll("attribute text", "s3://b/" + KEY, "gzip");
      assertThat(s3.requests).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, true", "20, true", "-1, true", "1, false", "20, false"})
  void aBodyThatBreaksOffIsTriedAgain(int missing, boolean throwing) {
    s3.attempts = 3;
    s3.announced = (long) FORM.length;
    AtomicInteger aborted = new AtomicInteger();
    int length = missing < 0 ? 5 : FORM.length - missing;
    s3.body =
        () ->
            AbortableInputStream.create(
                throwing
                    ? OddStreams.broken(FORM, length, new IOException("reset"))
                    : new ByteArrayInputStream(FORM, 0, length),
                aborted::incrementAndGet);
    assertThatThrownBy(handle::bytes)
        .isInstanceOf(RetryableException.class)
        .hasCauseInstanceOf(IOException.class);
    assertThat(s3.requests).hasSize(3);
    assertThat(aborted).hasValue(3);
  }

  @Test
  void aBodyOfUnknownLengthThatBreaksOffBehindAMemberIsTriedAgain() {
    s3.attempts = 2;
    s3.announced = -1L;
    byte[] members = OddStreams.concat(FORM, FORM);
    s3.body =
        () ->
            AbortableInputStream.create(
                OddStreams.broken(members, FORM.length + 3, new IOException("reset")));
    assertThatThrownBy(handle::bytes).isInstanceOf(RetryableException.class);
    assertThat(s3.requests).hasSize(2);
  }

  @Test
  void aStreamThatIsClosedEarlyGivesUpItsConnection() throws IOException {
    AtomicInteger aborted = new AtomicInteger();
    s3.body = () -> AbortableInputStream.create(OddStreams.slow(FORM), aborted::incrementAndGet);
    s3.announced = (long) FORM.length;
    try (InputStream in = handle.open()) {
      assertThat(in.read()).isGreaterThanOrEqualTo(0);
    }
    assertThat(aborted).hasValue(1);
    aborted.set(0);
    try (InputStream in = handle.open()) {
      in.readAllBytes();
    }
    assertThat(aborted).as("its connection can be used again").hasValue(0);
  }

  @Test
  void noPartOfOneIsFetched() {
    assertThatThrownBy(() -> handle.range(0, 1))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContainingAll("attribute text", KEY, "gzip", "open()");
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void whatNoReaderWouldTakeIsNotStored() {
    S3BlobStore strict =
        S3BlobStore.builder()
            .client(s3)
            .bucket("b")
            .askFirstAbove(Long.MAX_VALUE)
            .decodingLimits(new DecodingLimits(100, Long.MAX_VALUE))
            .build();
    Blob zeros = Blob.of(new byte[2 * 1024 * 1024]);
    ContentAddress address = strict.addressOf(zeros, PLACEMENT);
    assertThatThrownBy(() -> strict.ensure(address, zeros, "text/plain", HERE))
        .isInstanceOf(ContentTooLargeException.class)
        .hasMessageContainingAll("2097152 bytes", "gzip", "decodingLimits", "attribute text");
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void aFileThatChangesBeforeItIsEncodedIsNotStored() throws IOException {
    Path file = Files.write(folder.resolve("a"), CONTENT);
    Blob blob = Blob.of(file);
    ContentAddress address = store.addressOf(blob, PLACEMENT);
    byte[] other = CONTENT.clone();
    other[0]++;
    for (byte[] changed : new byte[][] {other, new byte[3], new byte[9000]}) {
      Files.write(file, changed);
      assertThatThrownBy(() -> store.ensure(address, blob, "text/plain", HERE))
          .isInstanceOf(ContentChangedException.class);
    }
    assertThat(s3.objects).isEmpty();
  }

  @Test
  void aConflictSendsTheFormAgain() {
    s3.failWith(FakeS3.error(409, "ConditionalRequestConflict"));
    save(Blob.of(CONTENT), "gzip");
    assertThat(s3.requests).hasSize(2);
    assertThat(s3.objects.get("b/" + KEY)).isEqualTo(FORM);
  }

  private ContentAddress save(Blob content, String encoding) {
    ContentAddress address = store.addressOf(content, PLACEMENT.encoded(encoding));
    store.ensure(address, content, "text/plain", HERE);
    return address;
  }
}
