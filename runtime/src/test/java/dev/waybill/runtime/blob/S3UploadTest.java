package dev.waybill.runtime.blob;

import static dev.waybill.runtime.testkit.FakeS3.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentChangedException;
import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Which requests make sure of content, in which order, and what their errors mean. */
@Timeout(60)
class S3UploadTest {
  private static final Location HERE = Location.ofTable("docs").withAttribute("text");
  private static final String TYPE = "text/plain; charset=utf-8";
  private static final byte[] SMALL = "secret".getBytes(StandardCharsets.UTF_8);
  private static final byte[] LARGE = new byte[101];

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore store =
      S3BlobStore.builder().client(s3).bucket("b").askFirstAbove(100).build();

  @TempDir Path folder;

  @Test
  void smallContentIsOneRequest() {
    ensure(Blob.of(SMALL));
    assertThat(s3.requests).containsExactly("PUT b/" + Sha256.of(SMALL));
    assertThat(s3.objects).containsEntry("b/" + Sha256.of(SMALL), SMALL);
  }

  @Test
  void contentThatIsThereIsNotAnError() {
    ensure(Blob.of(SMALL));
    ensure(Blob.of(SMALL.clone()));
    assertThat(s3.requests).hasSize(2).allMatch(request -> request.startsWith("PUT "));
  }

  @Test
  void contentUpToTheLimitIsSentAtOnce() {
    ensure(Blob.of(new byte[100]));
    assertThat(s3.requests).hasSize(1).allMatch(request -> request.startsWith("PUT "));
  }

  @Test
  void largeContentIsAskedForFirst() {
    String address = "b/" + Sha256.of(LARGE);
    ensure(Blob.of(LARGE));
    ensure(Blob.of(LARGE));
    assertThat(s3.requests).containsExactly("HEAD " + address, "PUT " + address, "HEAD " + address);
  }

  @Test
  void aPutSaysWhatItStoresAndThatItMustBeNew() {
    ensure(Blob.of(SMALL));
    PutObjectRequest put = s3.puts.get(0);
    assertThat(put.ifNoneMatch()).isEqualTo("*");
    assertThat(put.contentType()).isEqualTo(TYPE);
    assertThat(put.checksumSHA256())
        .isEqualTo(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(SMALL))));
    assertThat(put.contentEncoding()).isNull();
    assertThat(put.acl()).isNull();
  }

  @Test
  void anArrayIsSentWithoutACopy() {
    byte[] content = SMALL.clone();
    Blob blob = Blob.of(content);
    blob.sha256();
    s3.onPut = () -> content[0] = 'X';
    ensure(blob);
    assertThat(s3.objects.values()).as("what was sent").containsExactly(content);
  }

  @Test
  void aConflictIsTriedAgain() {
    s3.failWith(error(409, "ConditionalRequestConflict")).failWith(error(409, "Conflict"));
    ensure(Blob.of(SMALL));
    assertThat(s3.requests).hasSize(3);
    assertThat(s3.objects).hasSize(1);
  }

  @Test
  void aConflictThatDoesNotEndIsThrown() {
    S3Exception last = error(409, "Last");
    for (int i = 1; i < 8; i++) {
      s3.failWith(error(409, "ConditionalRequestConflict"));
    }
    s3.failWith(last);
    assertThatThrownBy(() -> ensure(Blob.of(SMALL))).isSameAs(last);
    assertThat(s3.requests).hasSize(8);
  }

  @Test
  void anInterruptEndsTheWaitForAConflict() {
    s3.failWith(error(409, "ConditionalRequestConflict"));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> ensure(Blob.of(SMALL))).isInstanceOf(AbortedException.class);
    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(s3.requests).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"403,AccessDenied", "503,SlowDown", "404,NoSuchBucket", "400,InvalidArgument"})
  void otherErrorsOfAPutAreThrownAsTheyAre(int status, String code) {
    S3Exception failure = error(status, code);
    s3.failWith(failure);
    assertThatThrownBy(() -> ensure(Blob.of(SMALL))).isSameAs(failure);
    assertThat(s3.requests).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"403,AccessDenied", "503,SlowDown", "301,Moved"})
  void onlyA404MeansThatAnObjectIsAbsent(int status, String code) {
    S3Exception failure = error(status, code);
    s3.failWith(failure);
    assertThatThrownBy(() -> ensure(Blob.of(LARGE))).isSameAs(failure);
    assertThat(s3.requests).hasSize(1).allMatch(request -> request.startsWith("HEAD "));
  }

  @Test
  void anErrorOfTheClientIsThrownAsItIs() {
    SdkClientException failure = SdkClientException.create("no connection");
    s3.failWith(failure);
    assertThatThrownBy(() -> ensure(Blob.of(SMALL))).isSameAs(failure);
  }

  @Test
  void aBodyThatWasDamagedOnItsWayIsSaid() {
    S3Exception failure = error(400, "BadDigest");
    s3.failWith(failure);
    assertThatThrownBy(() -> ensure(Blob.of(SMALL)))
        .isInstanceOf(ContentChangedException.class)
        .hasCause(failure)
        .hasMessageStartingWith(
            "table docs, attribute text, pointer s3://b/"
                + Sha256.of(SMALL)
                + ": Blob[6 bytes] changed between")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aFileIsStreamed() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), SMALL);
    ensure(Blob.of(file));
    assertThat(s3.objects.values()).containsExactly(SMALL);
  }

  @Test
  void aFileThatChangedBeforeItWasSentIsNotSent() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), SMALL);
    Blob blob = Blob.of(file);
    blob.sha256();
    Files.write(file, LARGE);
    assertThatThrownBy(() -> ensure(blob))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContaining("a.txt")
        .hasNoCause();
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void aFileThatVanishedIsNotSent() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), SMALL);
    Blob blob = Blob.of(file);
    blob.sha256();
    Files.delete(file);
    assertThatThrownBy(() -> ensure(blob)).isInstanceOf(ContentChangedException.class);
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void aFileThatChangesWhileItIsSentIsSaidToHaveChanged() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), SMALL);
    S3Exception failure = error(400, "IncompleteBody");
    s3.failWith(failure);
    s3.onPut = () -> write(file, LARGE);
    assertThatThrownBy(() -> ensure(Blob.of(file)))
        .isInstanceOf(ContentChangedException.class)
        .hasCause(failure);
  }

  @Test
  void aFileThatVanishesWhileItIsSentIsSaidToHaveChanged() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), SMALL);
    s3.onPut = () -> delete(file);
    assertThatThrownBy(() -> ensure(Blob.of(file)))
        .isInstanceOf(ContentChangedException.class)
        .hasCauseInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aHandleInThisStoreIsConfirmedAndNotSent() {
    ContentAddress address = Addresses.of(store, "elsewhere/" + Sha256.of(SMALL));
    s3.objects.put("b/elsewhere/" + Sha256.of(SMALL), SMALL);
    Blob handle = Blob.stored(store, address, null, HERE);
    store.ensure(address, handle, TYPE, HERE);
    assertThat(s3.requests).containsExactly("HEAD b/elsewhere/" + Sha256.of(SMALL));
  }

  @Test
  void aHandleWhoseObjectIsGoneIsAnError() {
    ContentAddress pointer = Addresses.of(store, Sha256.of(SMALL));
    Blob handle = Blob.stored(store, pointer, null, HERE);
    assertThatThrownBy(() -> store.ensure(pointer, handle, TYPE, HERE))
        .isInstanceOf(ContentMissingException.class)
        .hasMessageContaining("pointer " + pointer);
    assertThat(s3.requests).hasSize(1);
  }

  @Test
  void aHandleOfAnotherStoreIsCopiedOnTheServer() {
    S3BlobStore other = S3BlobStore.of(s3, "other");
    ContentAddress source = Addresses.of(other, "x/" + Sha256.of(SMALL));
    s3.objects.put("other/" + source.pointer().key(), SMALL);
    ensure(Blob.stored(other, source, null, HERE));
    String target = "b/" + Sha256.of(SMALL);
    assertThat(s3.requests)
        .containsExactly("HEAD " + target, "COPY other/" + source.pointer().key() + " " + target);
    assertThat(s3.objects).containsKey(target);
    assertThat(s3.copies.get(0).contentType()).isEqualTo(TYPE);
    assertThat(s3.copies.get(0).metadataDirectiveAsString()).isEqualTo("REPLACE");
  }

  @Test
  void aHandleOfAnotherStoreWhoseObjectIsGoneIsAnError() {
    S3BlobStore other = S3BlobStore.of(s3, "other");
    ContentAddress source = Addresses.of(other, Sha256.of(SMALL));
    assertThatThrownBy(() -> ensure(Blob.stored(other, source, null, HERE)))
        .isInstanceOf(ContentMissingException.class)
        .hasMessageContaining("pointer " + source);
    assertThat(s3.objects).isEmpty();
  }

  @Test
  void aCopyNeverReplacesWhatIsThere() {
    S3BlobStore other = S3BlobStore.of(s3, "other");
    ContentAddress source = Addresses.of(other, Sha256.of(SMALL));
    s3.objects.put("other/" + source.pointer().key(), SMALL);
    s3.failWith(FakeS3.absent()).failWith(error(409, "ConditionalRequestConflict"));
    s3.failWith(error(412, "PreconditionFailed"));
    ensure(Blob.stored(other, source, null, HERE));
    assertThat(s3.requests).hasSize(3);
    assertThat(s3.copies).allMatch(copy -> "*".equals(copy.ifNoneMatch()));
  }

  @Test
  void aHandleCannotClaimToBeOtherContent() {
    BlobPointer elsewhere = new BlobPointer("x", Sha256.of(SMALL));
    assertThatThrownBy(() -> Blob.stored(store, elsewhere, HERE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(elsewhere.toString());
  }

  @Test
  void aRetryClosesTheStreamOfTheAttemptBefore() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), SMALL);
    ensure(Blob.of(file));
    ContentStreamProvider body = s3.bodies.get(0);
    InputStream first = body.newStream();
    InputStream second = body.newStream();
    assertThatThrownBy(first::read).isInstanceOf(IOException.class);
    assertThat(second.readAllBytes()).isEqualTo(SMALL);
    second.close();
  }

  @Test
  void aFileThatShrinksWhileItIsSentIsSaidToHaveChanged() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), SMALL);
    IllegalStateException failure = new IllegalStateException("fewer bytes than announced");
    s3.onPut =
        () -> {
          write(file, new byte[0]);
          throw failure;
        };
    assertThatThrownBy(() -> ensure(Blob.of(file)))
        .isInstanceOf(ContentChangedException.class)
        .hasMessageContaining("attribute text")
        .hasCause(failure);
  }

  private void ensure(Blob content) {
    store.ensure(Addresses.of(store, content.sha256()), content, TYPE, HERE);
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
