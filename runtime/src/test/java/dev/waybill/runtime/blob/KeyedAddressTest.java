package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentCorruptException;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Stores whose addresses are under a secret key, and do not tell what their content is. */
class KeyedAddressTest {
  private static final Location HERE = Location.ofTable("docs");
  private static final byte[] SECRET =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
  private static final Placement PLACEMENT = Placement.of("docs/{sha256}", "text/plain");
  private static final Blob CONTENT = Blob.of("content");

  private final FakeS3 s3 = new FakeS3();
  private final S3BlobStore keyed = keyed("k", SECRET);
  private final S3BlobStore plain = S3BlobStore.of(s3, "p");

  @Test
  void anAddressIsTheHmacOfTheDigest() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
    String hmac = HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(CONTENT.sha256())));
    ContentAddress address = keyed.addressOf(CONTENT, PLACEMENT);
    assertThat(address).hasToString("s3://k/docs/hmac-" + hmac);
    assertThat(address.keyed()).isTrue();
    assertThat(address.digest()).isEqualTo(hmac);
    assertThat(address.sha256()).isEmpty();
    assertThat(keyed.resolve(address.pointer())).contains(address);
  }

  @Test
  void whatIsStoredIsReadAndVerified() {
    ContentAddress address = store(keyed);
    assertThat(s3.puts.get(0).checksumSHA256())
        .as("the plain one, of what is sent")
        .isEqualTo(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(CONTENT.sha256())));
    assertThat(keyed.fetch(address, HERE)).isEqualTo(CONTENT.bytes());
    s3.objects.put("k/" + address.pointer().key(), "CONTENT".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> keyed.fetch(address, HERE))
        .isInstanceOf(ContentCorruptException.class);
    Blob handle = Blob.stored(keyed, address, null, HERE);
    assertThatThrownBy(handle::sha256).isInstanceOf(ContentCorruptException.class);
  }

  @Test
  void contentIsNotPutUnderTheNameOfOther() {
    ContentAddress address = keyed.addressOf(CONTENT, PLACEMENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> keyed.ensure(address, Blob.of("other"), "text/plain", HERE));
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void theDigestOfAHandleIsFoundByReadingItOnce() {
    Blob handle = Blob.stored(keyed, store(keyed), null, HERE);
    s3.requests.clear();
    assertThat(handle.sha256()).isEqualTo(CONTENT.sha256());
    assertThat(handle.sha256()).isEqualTo(CONTENT.sha256());
    assertThat(handle.length()).isEqualTo(7);
    assertThat(s3.requests).hasSize(1);
  }

  @Test
  void handlesAreEqualByTheirAddressWithinTheirStore() {
    ContentAddress address = store(keyed);
    Blob one = Blob.stored(keyed, address, null, HERE);
    Blob same = Blob.stored(keyed.in(context()), address, "text/html", Location.NOWHERE);
    Blob elsewhere =
        Blob.stored(keyed, BlobPointer.parse("s3://k/x/hmac-" + address.digest()), HERE);
    Blob otherStore = Blob.stored(keyed("k", SECRET), address.pointer(), HERE);
    Blob stored = Blob.stored(plain, store(plain), null, HERE);
    Blob plainDigits = Blob.stored(keyed, BlobPointer.parse("s3://k/" + address.digest()), HERE);
    s3.requests.clear();
    assertThat(one).isNotEqualTo(plainDigits);
    assertThat(plainDigits).isNotEqualTo(one);
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isEqualTo(elsewhere).hasSameHashCodeAs(elsewhere);
    assertThat(one).isNotEqualTo(otherStore).isNotEqualTo(CONTENT).isNotEqualTo(stored);
    assertThat(CONTENT).isNotEqualTo(one);
    assertThat(stored).isNotEqualTo(one).isEqualTo(CONTENT).hasSameHashCodeAs(CONTENT);
    assertThat(CONTENT).isEqualTo(stored);
    assertThat(s3.requests).isEmpty();
  }

  @Test
  void withoutTheKeyNothingUnderItIsFollowed() {
    ContentAddress address = store(keyed);
    assertThat(S3BlobStore.of(s3, "k").resolve(address.pointer())).isEmpty();
    S3BlobStore otherKey = keyed("k", new byte[32]);
    Blob handle = Blob.stored(otherKey, address.pointer(), HERE);
    assertThatThrownBy(handle::bytes).isInstanceOf(ContentCorruptException.class);
  }

  @Test
  void plainAddressesAreReadWithAKeyAsWell() {
    s3.objects.put("k/" + CONTENT.sha256(), CONTENT.bytes());
    Blob handle = Blob.stored(keyed, BlobPointer.parse("s3://k/" + CONTENT.sha256()), HERE);
    assertThat(handle.text()).isEqualTo("content");
    assertThat(handle).isEqualTo(CONTENT);
    assertThat(keyed.addressOf(handle, PLACEMENT).pointer()).isEqualTo(handle.pointer().get());
  }

  @Test
  void aPlainHandleIsCopiedUnderTheKeyWithoutADownload() {
    Blob handle = Blob.stored(plain, store(plain), null, HERE);
    s3.requests.clear();
    ContentAddress address = keyed.addressOf(handle, PLACEMENT);
    assertThat(address).isEqualTo(keyed.addressOf(CONTENT, PLACEMENT));
    keyed.ensure(address, handle, "text/plain", HERE);
    assertThat(s3.requests)
        .containsExactly(
            "HEAD k/" + address.pointer().key(),
            "COPY p/docs/" + CONTENT.sha256() + " k/" + address.pointer().key());
    assertThat(keyed.fetch(address, HERE)).isEqualTo(CONTENT.bytes());
  }

  @Test
  void aHandleUnderTheKeyIsReadOnceToBeCopiedToPlainAddresses() {
    ContentAddress source = store(keyed);
    Blob handle = Blob.stored(keyed, source, null, HERE);
    s3.requests.clear();
    ContentAddress address = plain.addressOf(handle, PLACEMENT);
    assertThat(plain.addressOf(handle, PLACEMENT)).isEqualTo(address);
    plain.ensure(address, handle, "text/plain", HERE);
    assertThat(s3.requests)
        .containsExactly(
            "GET k/" + source.pointer().key(),
            "HEAD p/docs/" + CONTENT.sha256(),
            "COPY k/" + source.pointer().key() + " p/docs/" + CONTENT.sha256());
  }

  @Test
  void aHandleUnderAnotherKeyOfTheSameBucketIsNotTakenAsItIs() {
    S3BlobStore other =
        keyed("k", "ffffffffffffffffffffffffffffffff".getBytes(StandardCharsets.UTF_8));
    Blob handle = Blob.stored(other, store(other), null, HERE);
    assertThat(keyed.addressOf(handle, PLACEMENT))
        .isEqualTo(keyed.addressOf(CONTENT, PLACEMENT))
        .isNotEqualTo(other.addressOf(CONTENT, PLACEMENT));
  }

  @Test
  void templatesMayEndOtherwiseAndEncodingsHaveTheirSuffix() {
    S3BlobStore store =
        S3BlobStore.builder()
            .client(s3)
            .writeTo(S3Place.of("k").key("a/{sha256}.bin"))
            .addressKey(SECRET)
            .build();
    ContentAddress address = store.addressOf(CONTENT, PLACEMENT.encoded("gzip"));
    assertThat(address.pointer().key()).matches("a/hmac-[0-9a-f]{64}\\.bin\\.gz");
    assertThat(store.resolve(address.pointer())).contains(address);
    store.ensure(address, CONTENT, "text/plain", HERE);
    assertThat(store.fetch(address, HERE)).isEqualTo(CONTENT.bytes());
  }

  @Test
  void aSecretHasALengthAndIsCopied() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> S3BlobStore.builder().addressKey(new byte[31]))
        .withMessage("the address key has 31 bytes, and must have at least 32");
    byte[] secret = SECRET.clone();
    S3BlobStore store = keyed("k", secret);
    secret[0]++;
    assertThat(store.addressOf(CONTENT, PLACEMENT)).isEqualTo(keyed.addressOf(CONTENT, PLACEMENT));
  }

  private ContentAddress store(S3BlobStore store) {
    ContentAddress address = store.addressOf(CONTENT, PLACEMENT);
    store.ensure(address, CONTENT, "text/plain", HERE);
    return address;
  }

  private S3BlobStore keyed(String bucket, byte[] secret) {
    return S3BlobStore.builder().client(s3).bucket(bucket).addressKey(secret).build();
  }

  private static BlobStoreContext context() {
    return new BlobStoreContext(new Transfers(Runnable::run, 1), BlobEvents.NONE);
  }
}
