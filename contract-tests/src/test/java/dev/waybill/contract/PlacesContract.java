package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobPointer;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.S3Place;
import dev.waybill.runtime.error.ContentCorruptException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

/** Content elsewhere than where a store would put it, and under addresses that tell nothing. */
abstract class PlacesContract extends BlobStoreFixture {
  private static final String TEXT = "All work and no play. ".repeat(1000);
  private static final byte[] SECRET = "s".repeat(32).getBytes(StandardCharsets.UTF_8);

  private void put(String in, String key, byte[] body) {
    plain.putObject(r -> r.bucket(in).key(key), RequestBody.fromBytes(body));
  }

  /** The key, the digest and the body as pynamodb_mate's S3BackedAttribute has them. */
  @Test
  void objectsAreSharedWithPython() throws IOException {
    S3Place place =
        S3Place.of(bucket).key("pynamodb-mate/s3backed/{sha256}").encoding(Encoding.gzip());
    BlobStore shared = builder().bucket("unused").writeTo(place).build();
    byte[] pythons = EncodingContract.gzip(TEXT.getBytes(StandardCharsets.UTF_8));
    String key = "pynamodb-mate/s3backed/" + Blob.of(TEXT).sha256();
    put(bucket, key, pythons);

    Blob read = handle(shared, new BlobPointer(bucket, key));
    assertThat(read.text()).isEqualTo(TEXT);
    assertThat(read.length()).as("by a download").isEqualTo(TEXT.length());
    Blob same = save(shared, Blob.of(TEXT));
    assertThat(same).isEqualTo(read);
    assertThat(pointer(same)).isEqualTo(pointer(read));
    assertThat(stored(same)).as("as Python wrote it").isEqualTo(pythons);

    Blob ours = save(shared, Blob.of("Java's own"), EncodingContract.GZIP);
    assertThat(pointer(ours).key())
        .isEqualTo("pynamodb-mate/s3backed/" + Blob.of("Java's own").sha256());
    assertThat(EncodingContract.gunzip(stored(ours))).asString().isEqualTo("Java's own");
    assertThat(head(ours).contentEncoding()).as("Python looks for none").isNull();
    assertThat(ours.length()).isEqualTo(10);
  }

  @Test
  void contentFromBeforeAMoveIsReadWhereItIs() {
    String oldBucket = newBucket();
    BlobStore before = builder().bucket(oldBucket).prefix("old/").build();
    Blob old = save(before, Blob.of(TEXT));
    BlobStore after =
        builder()
            .place(S3Place.of(oldBucket).prefix("old/"))
            .place(S3Place.of(oldBucket).prefix("pages/").key("{sha256}.html"))
            .build();
    operations.asked();

    Blob read = handle(after, pointer(old));
    assertThat(read.text()).isEqualTo(TEXT);
    assertThat(pointer(save(after, read)))
        .as("there is no need to copy it")
        .isEqualTo(pointer(old));
    assertThat(operations.asked()).containsExactly("GetObject", "HeadObject");
    assertThat(pointer(save(after, Blob.of("new"))).bucket()).isEqualTo(bucket);
    assertThat(pointer(save(after, Blob.of(TEXT))).bucket()).as("once again").isEqualTo(bucket);

    String page = "pages/" + Blob.of("page").sha256() + ".html";
    put(oldBucket, page, "page".getBytes(StandardCharsets.UTF_8));
    assertThat(handle(after, new BlobPointer(oldBucket, page)).text()).isEqualTo("page");
  }

  @Test
  void whatIsOutsideIsNotAskedFor() {
    String oldBucket = newBucket();
    BlobStore store =
        builder()
            .prefix("new/")
            .place(S3Place.of(oldBucket).prefix("pages/").key("{sha256}.html"))
            .build();
    String sha256 = Blob.of("page").sha256();
    operations.asked();

    for (BlobPointer outside :
        List.of(
            new BlobPointer(bucket, sha256),
            new BlobPointer(bucket, "new/../" + sha256),
            new BlobPointer(oldBucket, "new/" + sha256),
            new BlobPointer(oldBucket, "pages/" + sha256),
            new BlobPointer(oldBucket, "pages/x/" + sha256 + ".html"),
            new BlobPointer(newBucket(), "new/" + sha256))) {
      assertThat(store.resolve(outside)).isEmpty();
      assertThatIllegalArgumentException().isThrownBy(() -> handle(store, outside));
      ContentAddress made = new ContentAddress(outside, sha256, false, null);
      assertThatIllegalArgumentException().isThrownBy(() -> store.open(made, HERE));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> store.ensure(made, Blob.of("page"), TYPE, HERE));
    }
    assertThat(operations.asked()).isEmpty();
  }

  @Test
  void anAddressUnderAKeyTellsNothing() {
    BlobStore keyed = builder().addressKey(SECRET).build();

    Blob saved = save(keyed, Blob.of(TEXT));
    assertThat(operations.asked()).containsExactly("PutObject");
    Blob again = save(keyed, Blob.of(TEXT));

    assertThat(operations.done("PutObject")).as("it is there").isZero();
    assertThat(operations.asked()).containsExactly("PutObject");
    assertThat(again).isEqualTo(saved);
    assertThat(pointer(saved).key())
        .matches("contract/hmac-[0-9a-f]{64}")
        .doesNotContain(Blob.of(TEXT).sha256());
    assertThat(keys()).containsExactly(pointer(saved).key());
    assertThat(saved.text()).isEqualTo(TEXT);
    operations.asked();
    assertThat(saved.sha256()).isEqualTo(saved.sha256()).isEqualTo(Blob.of(TEXT).sha256());
    assertThat(operations.asked()).as("read once").containsExactly("GetObject");
  }

  @Test
  void withoutTheKeyNothingIsReadAndWithItWhatIsPlain() {
    BlobStore keyed = builder().addressKey(SECRET).build();
    BlobStore otherwise = builder().addressKey(new byte[32]).build();
    Blob saved = save(keyed, Blob.of(TEXT));

    assertThat(store.resolve(pointer(saved))).isEmpty();
    Blob unverified = handle(otherwise, pointer(saved));
    assertThatThrownBy(unverified::bytes).isInstanceOf(ContentCorruptException.class);
    assertThat(pointer(save(otherwise, Blob.of(TEXT)))).isNotEqualTo(pointer(saved));
    Blob plainly = save(store, Blob.of(TEXT));
    assertThat(handle(keyed, pointer(plainly)).text()).isEqualTo(TEXT);
  }

  @Test
  void contentUnderAKeyIsVerifiedToo() {
    BlobStore keyed = builder().addressKey(SECRET).build();
    Blob saved = save(keyed, Blob.of(TEXT), EncodingContract.GZIP);
    assertThat(pointer(saved).key()).matches("contract/hmac-[0-9a-f]{64}\\.gz");
    assertThat(saved.text()).isEqualTo(TEXT);

    put(saved, EncodingContract.gzip(TEXT.substring(1).getBytes(StandardCharsets.UTF_8)));

    assertThatThrownBy(saved::bytes).isInstanceOf(ContentCorruptException.class);
  }
}
