package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a store reads and writes beside its bucket, and in which encoding. */
class S3PlaceTest {
  private static final Location HERE = Location.ofTable("docs");
  private static final Blob CONTENT = Blob.of("some content, some content, some content");
  private static final String DIGEST = CONTENT.sha256();
  private static final Placement PLACEMENT = Placement.of("docs/{sha256}", "text/plain");
  private static final S3Place PYTHON =
      S3Place.of("shared").key("pynamodb-mate/s3backed/{sha256}").encoding(Encoding.gzip());

  private final FakeS3 s3 = new FakeS3();

  @ParameterizedTest
  @CsvSource({
    "a/{sha256}, a/D, ''",
    "a/{sha256}, a/D.gz, gzip",
    "a/{sha256}, a/D.zst, zstd",
    "a/{sha256}, a/D.br, -",
    "a/{sha256}, a/D.gz.gz, -",
    "a/{sha256}, a/b/D, -",
    "a/{sha256}, D, -",
    "a/{sha256}, b/D, -",
    "a/{sha256}, a/hmac-D, -",
    "a/{sha256}, a/0D, -",
    "a/{sha256}.txt, a/D.txt, ''",
    "a/{sha256}.txt, a/D.txt.gz, gzip",
    "a/{sha256}.txt, a/D, -",
    "a/{sha256}.txt, a/D.gz, -",
    "a/{sha256}/body, a/D/body, ''",
    "a/{sha256}/body, a/D/../body, -",
    "{sha256}, D, ''",
    "{sha256}, a/D, -",
    "x-{sha256}-y, x-D-y, ''",
    "x-{sha256}-y, x-D, -",
    "x-{sha256}-y, x-y, -",
    "'', a/b/D, ''",
    "'', a/b/D.gz, gzip",
    "'', D, ''",
    "'', a/D.txt, -"
  })
  void aPointerIsReadAsThePlaceSays(String template, String key, String encoding) {
    S3Place place = S3Place.of("p").prefix("in/");
    S3BlobStore store = builder().place(template.isEmpty() ? place : place.key(template)).build();
    BlobPointer pointer = new BlobPointer("p", "in/" + key.replace("D", DIGEST));
    if (encoding.equals("-")) {
      assertThat(store.resolve(pointer)).isEmpty();
    } else {
      ContentAddress address = store.resolve(pointer).orElseThrow();
      assertThat(address.pointer()).isEqualTo(pointer);
      assertThat(address.digest()).isEqualTo(DIGEST);
      assertThat(address.sha256()).contains(DIGEST);
      assertThat(address.encoding() == null ? "" : address.encoding().name()).isEqualTo(encoding);
    }
    assertThat(store.resolve(new BlobPointer("p", key.replace("D", DIGEST)))).isEmpty();
    assertThat(store.resolve(new BlobPointer("q", pointer.key()))).isEmpty();
  }

  /** An oracle of another make, as for pointers into the store itself. */
  @Test
  void noPointerOfAnyShapeIsReadInAnotherWay() {
    S3BlobStore store =
        S3BlobStore.builder()
            .client(s3)
            .writeTo(S3Place.of("p").prefix("in/").key("a-{sha256}.b/c").encoding(Encoding.zstd()))
            .addressKey(new byte[32])
            .build();
    Pattern good =
        Pattern.compile(
            "s3://p/in/a-(?<keyed>hmac-)?(?<digest>[0-9a-f]{64})\\.b/c(?<suffix>\\.gz|\\.zst)?");
    String[] pieces = {
      DIGEST + ".b/c",
      ".b/c",
      "in/",
      "a-",
      "hmac-",
      DIGEST,
      DIGEST.substring(1),
      "0",
      ".b",
      "/c",
      ".gz",
      ".zst",
      "/",
      "..",
      "."
    };
    Random random = new Random(5);
    int followed = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text =
          new StringBuilder("s3://p/in/a-").append(random.nextBoolean() ? DIGEST : "");
      if (random.nextInt(4) == 0) {
        text.setLength("s3://p/".length());
      }
      for (int n = random.nextInt(4); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Matcher matcher = good.matcher(text);
      ContentAddress address = store.resolve(BlobPointer.parse(text.toString())).orElse(null);
      assertThat(address != null).as("%s", text).isEqualTo(matcher.matches());
      if (address != null) {
        followed++;
        assertThat(address.digest()).isEqualTo(matcher.group("digest"));
        assertThat(address.keyed()).isEqualTo(matcher.group("keyed") != null);
        assertThat(address.encoding().name())
            .isEqualTo(".gz".equals(matcher.group("suffix")) ? "gzip" : "zstd");
      }
    }
    assertThat(followed).isGreaterThan(100);
  }

  @Test
  void aFixedEncodingIsThatOfWhatHasNoMarks() {
    S3BlobStore store = builder().place(S3Place.of("p").encoding(Encoding.gzip())).build();
    assertThat(encoding(store, "s3://p/x/" + DIGEST)).isEqualTo("gzip");
    assertThat(encoding(store, "s3://p/x/" + DIGEST + ".gz")).isEqualTo("gzip");
    assertThat(encoding(store, "s3://p/x/" + DIGEST + ".zst")).isEqualTo("zstd");
    assertThat(encoding(store, "s3://b/x/" + DIGEST)).isNull();
  }

  @Test
  void theNarrowestPlaceSaysHowAPointerIsRead() {
    S3BlobStore store =
        builder()
            .place(S3Place.of("b").prefix("old/").encoding(Encoding.gzip()))
            .place(S3Place.of("b").prefix("old/plain/"))
            .place(S3Place.of("b").key("python/{sha256}").encoding(Encoding.zstd()))
            .place(S3Place.of("b").key("old/plain/{sha256}.z").encoding(Encoding.zstd()))
            .place(S3Place.of("b").key("old/{sha256}").encoding(Encoding.zstd()))
            .build();
    assertThat(encoding(store, "s3://b/" + DIGEST)).isNull();
    assertThat(encoding(store, "s3://b/old/" + DIGEST)).as("a key").isEqualTo("zstd");
    assertThat(encoding(store, "s3://b/old/x/" + DIGEST)).as("a prefix").isEqualTo("gzip");
    assertThat(encoding(store, "s3://b/old/plain/" + DIGEST + ".z")).isEqualTo("zstd");
    assertThat(encoding(store, "s3://b/old/plain/" + DIGEST)).isNull();
    assertThat(encoding(store, "s3://b/python/" + DIGEST)).isEqualTo("zstd");
    assertThat(encoding(store, "s3://b/python/x/" + DIGEST)).isNull();
    assertThat(store).hasToString("s3://b/");
  }

  @Test
  void objectsOfPynamodbMateAreRead() {
    s3.objects.put(
        "shared/pynamodb-mate/s3backed/" + DIGEST,
        OddStreams.encode(Encoding.gzip(), CONTENT.bytes()));
    S3BlobStore store = builder().place(PYTHON).build();
    Blob blob =
        Blob.stored(store, BlobPointer.parse("s3://shared/pynamodb-mate/s3backed/" + DIGEST), HERE);
    assertThat(blob.text()).isEqualTo(CONTENT.text());
    assertThat(blob.length()).as("by reading it").isEqualTo(CONTENT.length());
    assertThat(store.addressOf(blob, PLACEMENT).pointer()).isEqualTo(blob.pointer().orElseThrow());
  }

  @Test
  void objectsAreWrittenAsPynamodbMateWritesThem() {
    S3BlobStore store = S3BlobStore.builder().client(s3).writeTo(PYTHON).build();
    ContentAddress address = store.addressOf(CONTENT, PLACEMENT.encoded("zstd"));
    assertThat(address).hasToString("s3://shared/pynamodb-mate/s3backed/" + DIGEST);
    store.ensure(address, CONTENT, "text/plain", HERE);
    byte[] sent = s3.objects.get("shared/pynamodb-mate/s3backed/" + DIGEST);
    assertThat(sent).isEqualTo(OddStreams.encode(Encoding.gzip(), CONTENT.bytes()));
    assertThat(s3.puts.get(0).contentEncoding()).isNull();
    assertThat(s3.puts.get(0).metadata()).containsEntry("waybill-content-length", "40");
    assertThat(s3.puts.get(0).checksumSHA256()).as("of what is sent").isNotNull();
    assertThat(store.resolve(address.pointer())).contains(address);
    assertThat(store.fetch(address, HERE)).isEqualTo(CONTENT.bytes());
  }

  @Test
  void whatIsWrittenGoesToThePlaceAndTheBucketIsButRead() {
    S3BlobStore store = builder().prefix("old/").writeTo(S3Place.of("new").prefix("n/")).build();
    assertThat(store.addressOf(CONTENT, PLACEMENT)).hasToString("s3://new/n/docs/" + DIGEST);
    assertThat(store.resolve(BlobPointer.parse("s3://b/old/docs/" + DIGEST))).isPresent();
    assertThat(store).hasToString("s3://new/n/");
  }

  @Test
  void marksAreThoseOfTheAnnotationWhereThePlaceHasNoEncoding() {
    S3BlobStore store = builder().writeTo(S3Place.of("p").key("a/{sha256}.txt")).build();
    ContentAddress address = store.addressOf(CONTENT, PLACEMENT.encoded("gzip"));
    assertThat(address).hasToString("s3://p/a/" + DIGEST + ".txt.gz");
    store.ensure(address, CONTENT, "text/plain", HERE);
    assertThat(s3.puts.get(0).contentEncoding()).isEqualTo("gzip");
    assertThat(store.resolve(address.pointer())).contains(address);
  }

  @Test
  void aHandleOfTheSameBucketInAnotherEncodingIsCopiedThereAndNotTakenAsItIs() {
    S3BlobStore python = builder().place(PYTHON).build();
    String key = "pynamodb-mate/s3backed/" + DIGEST;
    s3.objects.put("shared/" + key, OddStreams.encode(Encoding.gzip(), CONTENT.bytes()));
    Blob blob = Blob.stored(python, new BlobPointer("shared", key), HERE);
    S3BlobStore plain = S3BlobStore.of(s3, "shared");
    ContentAddress address = plain.addressOf(blob, PLACEMENT);
    assertThat(address).hasToString("s3://shared/docs/" + DIGEST + ".gz");
    plain.ensure(address, blob, "text/plain", HERE);
    assertThat(plain.fetch(address, HERE)).isEqualTo(CONTENT.bytes());
    assertThat(s3.requests).noneMatch(request -> request.startsWith("PUT "));
    assertThat(s3.copies.get(0).contentEncoding()).isEqualTo("gzip");
  }

  @Test
  void aHandleThatCannotBeCopiedInItsEncodingIsRefusedBeforeAnyRequest() {
    Encoding flip = new EncodingsTest.Flipped("flip", ".flip");
    S3BlobStore source = builder().encoding(flip).build();
    Blob flipped = Blob.stored(source, new BlobPointer("b", DIGEST + ".flip"), HERE);
    Blob plain = Blob.stored(source, new BlobPointer("b", DIGEST), HERE);
    S3BlobStore python = S3BlobStore.builder().client(s3).writeTo(PYTHON).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> python.addressOf(plain, PLACEMENT))
        .withMessageContainingAll(
            DIGEST, "stored as it is", "in the encoding gzip alone", "cannot be copied");
    S3BlobStore other = S3BlobStore.of(s3, "other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.addressOf(flipped, PLACEMENT))
        .withMessageContainingAll("in the encoding flip", "s3://other/", "encoding(…)");
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void aCopyOfAnEncodedObjectKeepsItsSuffixAndItsLength() {
    S3BlobStore source = S3BlobStore.of(s3, "source");
    ContentAddress from = source.addressOf(CONTENT, PLACEMENT.encoded("gzip"));
    source.ensure(from, CONTENT, "text/plain", HERE);
    S3BlobStore target = builder().metadata(Map.of("by", "me")).build();
    Blob handle = Blob.stored(source, from, null, HERE);
    ContentAddress to = target.addressOf(handle, PLACEMENT);
    target.ensure(to, handle, "text/html", HERE);
    assertThat(to).hasToString("s3://b/docs/" + DIGEST + ".gz");
    assertThat(s3.copies.get(0).metadata())
        .isEqualTo(Map.of("by", "me", "waybill-content-length", "40"));
    assertThat(s3.copies.get(0).contentType()).isEqualTo("text/html");
    assertThat(target.length(to, HERE)).isEqualTo(40);
    assertThat(s3.requests).noneMatch(request -> request.startsWith("GET "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a/{sha256}/{sha256}",
        "/{sha256}",
        "a//{sha256}",
        "../{sha256}",
        "{sha256}/"
      })
  void anOddKeyIsRefused(String template) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3Place.of("b").key(template))
        .withMessageStartingWith("the key \"" + template + "\" must be like");
  }

  @Test
  void whatIsMissingOrOddIsSaid() {
    assertThatIllegalArgumentException().isThrownBy(() -> S3Place.of("a/b"));
    assertThatIllegalArgumentException().isThrownBy(() -> S3Place.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> S3Place.of("b").prefix("x"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> S3BlobStore.builder().client(s3).prefix("x/").writeTo(S3Place.of("p")).build())
        .withMessageContaining("\"x/\" belongs to a bucket");
  }

  private static String encoding(S3BlobStore store, String pointer) {
    Encoding encoding = store.resolve(BlobPointer.parse(pointer)).orElseThrow().encoding();
    return encoding == null ? null : encoding.name();
  }

  private S3BlobStoreBuilder builder() {
    return S3BlobStore.builder().client(s3).bucket("b");
  }
}
