package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3BlobStoreBuilder;
import dev.waybill.runtime.blob.S3Place;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.StorageClass;

/** Handles that are saved elsewhere than where they were read: the server copies. */
abstract class CopyingContract extends BlobStoreFixture {
  private static final String TEXT = "All work and no play. ".repeat(1000);
  private static final byte[] SECRET = "s".repeat(32).getBytes(StandardCharsets.UTF_8);
  private static final Placement HTML = Placement.of("html/{sha256}", "text/html");

  private String otherBucket;
  private BlobStore other;

  /** Whether a copy with new metadata has the new content type and encoding too, as in S3. */
  boolean copiesTakeNewHeaders() {
    return true;
  }

  /** Whether a copy does not replace what is there, if it is asked not to, as in S3. */
  boolean copiesHeedConditions() {
    return true;
  }

  /** What a copy that is to be in {@code STANDARD_IA} is in. */
  String rareClass() {
    return "STANDARD_IA";
  }

  @BeforeEach
  final void addBucket() {
    otherBucket = newBucket();
    other = otherBuilder().build();
  }

  private S3BlobStoreBuilder otherBuilder() {
    return builder().bucket(otherBucket).metadata(Map.of("written-by", "copy"));
  }

  @Test
  void contentIsCopiedBetweenBuckets() {
    Blob source = save(store, Blob.of(TEXT));
    operations.asked();

    Blob copy = save(other, source, HTML);

    assertThat(operations.asked()).containsExactly("HeadObject", "CopyObject");
    assertThat(pointer(copy).toString()).isEqualTo("s3://" + otherBucket + "/html/" + sha256());
    assertThat(copy.text()).isEqualTo(TEXT);
    assertThat(head(copy).metadata()).containsExactly(Map.entry("written-by", "copy"));
    if (copiesTakeNewHeaders()) {
      assertThat(head(copy).contentType()).isEqualTo("text/html");
    }
    operations.asked();
    save(other, source, HTML);
    assertThat(operations.asked()).containsExactly("HeadObject");
  }

  @Test
  void copiesHaveTheSettingsOfTheirStore() {
    BlobStore rare = otherBuilder().storageClass(StorageClass.STANDARD_IA).build();

    Blob copy = save(rare, save(store, Blob.of(TEXT)));

    assertThat(head(copy).storageClassAsString()).isEqualTo(rareClass());
  }

  @Test
  void aHandleFromHereStaysWhereItIs() {
    Blob saved = save(store, Blob.of(TEXT));
    operations.asked();

    Blob again = save(store, saved, HTML.encoded("gzip"));

    assertThat(pointer(again)).isEqualTo(pointer(saved));
    assertThat(operations.asked()).containsExactly("HeadObject");
  }

  @Test
  void encodedContentIsCopiedAsItIs() {
    Blob source = save(store, Blob.of(TEXT), EncodingContract.GZIP);
    operations.asked();

    Blob copy = save(other, source); // Where new content would not be encoded.

    assertThat(operations.asked()).containsExactly("HeadObject", "HeadObject", "CopyObject");
    assertThat(pointer(copy).key()).isEqualTo("contract/" + sha256() + ".gz");
    assertThat(head(copy).contentEncoding()).isEqualTo("gzip");
    assertThat(head(copy).metadata())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("written-by", "copy", "waybill-content-length", "" + TEXT.length()));
    assertThat(stored(copy)).isEqualTo(stored(source));
    assertThat(copy.text()).isEqualTo(TEXT);
    operations.asked();
    assertThat(copy.length()).isEqualTo(TEXT.length());
    assertThat(operations.asked()).as("no download").containsExactly("HeadObject");
  }

  @Test
  void aCopyOfWhatIsSilentAboutItsEncodingSaysIt() {
    BlobStore silent =
        builder().writeTo(S3Place.of(bucket).key("{sha256}").encoding(Encoding.gzip())).build();

    Blob copy = save(other, save(silent, Blob.of(TEXT)));

    assertThat(pointer(copy).key()).endsWith(sha256() + ".gz");
    if (copiesTakeNewHeaders()) {
      assertThat(head(copy).contentEncoding()).isEqualTo("gzip");
    }
    assertThat(copy.text()).isEqualTo(TEXT);
  }

  @Test
  void aCopyOfWhatSaysItsEncodingIsSilentWhereThatIsMeant() {
    S3Place place = S3Place.of(otherBucket).key("{sha256}").encoding(Encoding.gzip());
    BlobStore silent = builder().bucket("unused").writeTo(place).build();

    Blob copy = save(silent, save(store, Blob.of(TEXT), EncodingContract.GZIP));

    assertThat(pointer(copy).key()).isEqualTo(sha256());
    if (copiesTakeNewHeaders()) {
      assertThat(head(copy).contentEncoding()).isNull();
    }
    assertThat(copy.text()).isEqualTo(TEXT);
  }

  @Test
  void whatCannotBeCopiedAsItIsIsRefusedWithoutARequest() {
    S3Place place = S3Place.of(otherBucket).key("{sha256}").encoding(Encoding.gzip());
    BlobStore silent = builder().bucket("unused").writeTo(place).build();
    Blob plainly = save(store, Blob.of(TEXT));
    operations.asked();

    assertThatThrownBy(() -> save(silent, plainly)).isInstanceOf(IllegalArgumentException.class);

    assertThat(operations.asked()).isEmpty();
  }

  @Test
  void aHandleGoesUnderAKeyWithoutADownload() {
    BlobStore keyed = otherBuilder().addressKey(SECRET).build();
    Blob source = save(store, Blob.of(TEXT), EncodingContract.GZIP);
    operations.asked();

    Blob copy = save(keyed, source);

    assertThat(operations.asked()).doesNotContain("GetObject");
    assertThat(pointer(copy).key()).matches("contract/hmac-[0-9a-f]{64}\\.gz");
    assertThat(copy.text()).isEqualTo(TEXT);
  }

  @Test
  void aHandleThatDoesNotTellItsDigestIsReadOnce() {
    S3BlobStore keyed = builder().addressKey(SECRET).build();
    Blob source = save(keyed, Blob.of(TEXT));
    operations.asked();

    Blob copy = save(other, source);

    assertThat(operations.asked()).containsExactly("GetObject", "HeadObject", "CopyObject");
    assertThat(pointer(copy).key()).isEqualTo("contract/" + sha256());
    assertThat(copy.text()).isEqualTo(TEXT);
    operations.asked();
    save(other, source);
    assertThat(operations.asked()).as("remembered").containsExactly("HeadObject");
  }

  @Test
  void whatIsThereFirstStays() {
    Blob source = save(store, Blob.of(TEXT));
    operations.before(
        "CopyObject",
        request ->
            plain.putObject(
                r ->
                    r.bucket(otherBucket)
                        .key("contract/" + sha256())
                        .metadata(Map.of("written-by", "first")),
                RequestBody.fromString(TEXT)));

    Blob copy = save(other, source);

    assertThat(copy.text()).isEqualTo(TEXT);
    if (copiesHeedConditions()) {
      assertThat(head(copy).metadata()).containsExactly(Map.entry("written-by", "first"));
    }
  }

  private static String sha256() {
    return Blob.of(TEXT).sha256();
  }
}
