package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.Addresses;
import dev.waybill.runtime.testkit.FakeS3;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pointers, and which of them are followed: an item must not lead its reader anywhere else. */
class BlobPointerTest {
  private static final String DIGEST = Sha256.of(new byte[] {1});
  private static final int FUZZ_CASES = 150_000;
  private static final Pattern ODD_SEGMENT = Pattern.compile("/\\.{0,2}/");

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore store =
      S3BlobStore.builder().client(s3).bucket("bucket").prefix("docs/").build();

  @Test
  void textIsParsedAndPrinted() {
    BlobPointer pointer = BlobPointer.parse("s3://bucket/a b/%20/" + DIGEST);
    assertThat(pointer).isEqualTo(new BlobPointer("bucket", "a b/%20/" + DIGEST));
    assertThat(pointer).hasToString("s3://bucket/a b/%20/" + DIGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "s3:",
        "s3://",
        "s3:///key",
        "s3://bucket",
        "s3://bucket/",
        "S3://b/k",
        " s3://b/k",
        "http://b/k"
      })
  void whatIsNoPointerIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BlobPointer.parse(text))
        .withMessage("not an S3 URI of the form s3://bucket/key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x/", "x/y-", "a/b/c/", "%2e%2e/", "...", ".../"})
  void aContentAddressBelowThePrefixIsFollowed(String template) {
    assertThat(store.resolve(new BlobPointer("bucket", "docs/" + template + DIGEST)))
        .map(ContentAddress::digest)
        .contains(DIGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "../", "x/../", "./", "x//", "x/./", "../docs/"})
  void aKeyThatAServerMightResolveIsRefused(String template) {
    assertThat(store.resolve(new BlobPointer("bucket", "docs/" + template + DIGEST))).isEmpty();
  }

  @Test
  void anythingElseIsRefused() {
    assertRefused("other", "docs/" + DIGEST);
    assertRefused("Bucket", "docs/" + DIGEST);
    assertRefused("bucket ", "docs/" + DIGEST);
    assertRefused("bucket", DIGEST);
    assertRefused("bucket", "docs" + DIGEST);
    assertRefused("bucket", "Docs/" + DIGEST);
    assertRefused("bucket", "/docs/" + DIGEST);
    assertRefused("bucket", "docs/" + DIGEST.substring(1));
    assertRefused("bucket", "docs/" + DIGEST + "/");
    assertRefused("bucket", "docs/" + DIGEST + "\n");
    assertRefused("bucket", "docs/" + DIGEST.toUpperCase(Locale.ROOT));
    assertRefused("bucket", "docs/" + DIGEST.substring(1) + "\uFF10");
    assertRefused("bucket", "docs/" + DIGEST.substring(1) + "g");
  }

  private void assertRefused(String bucket, String key) {
    BlobPointer pointer = new BlobPointer(bucket, key);
    assertThat(store.resolve(pointer)).as("%s", pointer).isEmpty();
    // Of another store's making, or forged.
    ContentAddress address = new ContentAddress(pointer, DIGEST, false, null);
    assertThatIllegalArgumentException().isThrownBy(() -> store.fetch(address, Location.NOWHERE));
    assertThatIllegalArgumentException().isThrownBy(() -> store.open(address, Location.NOWHERE));
    assertThatIllegalArgumentException().isThrownBy(() -> store.length(address, Location.NOWHERE));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> store.ensure(address, Blob.of(new byte[] {1}), "text/plain", Location.NOWHERE));
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void contentIsNotPutUnderTheNameOfOther() {
    ContentAddress pointer = Addresses.of(store, DIGEST);
    assertThatThrownBy(
            () -> store.ensure(pointer, Blob.of("other"), "text/plain", Location.NOWHERE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(s3.requests).isEmpty();
  }

  /** An oracle of another make: a regular expression that says what may be followed. */
  @Test
  void noPointerOfAnyShapeLeadsOutOfTheStore() {
    Pattern good =
        Pattern.compile(
            "s3://bucket/docs/(?<path>(?s:.)*)(?<digest>[0-9a-f]{64})(\\.gz|\\.zst)?\\z");
    Random random = new Random(20261122);
    int followed = 0;
    for (int i = 0; i < FUZZ_CASES; i++) {
      String text = pointer(random);
      Optional<String> digest = digestOf(text);
      Matcher matcher = good.matcher(text);
      boolean expected =
          matcher.matches()
              && isPlain(matcher.group("path"))
              && !matcher.group("path").endsWith("hmac-");
      if (!digest.equals(expected ? Optional.of(matcher.group("digest")) : Optional.empty())) {
        fail("%s gives %s", text, digest);
      }
      followed += expected ? 1 : 0;
    }
    assertThat(followed).as("the generator hits both sides").isBetween(1000, FUZZ_CASES - 1000);
    assertThat(s3.requests).isEmpty();
  }

  private Optional<String> digestOf(String text) {
    try {
      return store.resolve(BlobPointer.parse(text)).map(ContentAddress::digest);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(String path) {
    return !ODD_SEGMENT.matcher("/" + path + "x").find();
  }

  private static String pointer(Random random) {
    String[] parts = {
      "s3://",
      "s3:/",
      "bucket",
      "bucke",
      "/",
      "docs",
      "docs/",
      "..",
      ".",
      "%2e",
      "\\",
      "\0",
      "\n",
      "?x=",
      "#",
      "\uD83D",
      "é",
      "@",
      ":",
      "A",
      "x",
      DIGEST,
      DIGEST.substring(3),
      "0",
      "g",
      "hmac-",
      ".gz",
      ".zst"
    };
    StringBuilder text = new StringBuilder();
    if (random.nextInt(8) > 0) {
      text.append(random.nextInt(4) > 0 ? "s3://bucket/docs/" : "s3://bucket/");
    }
    for (int n = random.nextInt(5); n > 0; n--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    if (random.nextInt(4) > 0) {
      text.append(DIGEST);
      text.append(random.nextInt(4) == 0 ? parts[parts.length - 1 - random.nextInt(3)] : "");
    }
    if (random.nextInt(6) == 0 && text.length() > 0) {
      text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x10000));
    }
    return text.toString();
  }
}
