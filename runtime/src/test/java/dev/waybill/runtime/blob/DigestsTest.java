package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The digests that may name some content in the pointers of a store. */
class DigestsTest {
  private static final Placement PLACEMENT = Placement.of("docs/{sha256}", "text/plain");

  private final FakeS3 s3 = new FakeS3();
  private final Blob content = Blob.of("a");

  @Test
  void withoutAKeyItIsTheSha256() {
    S3BlobStore store = store(S3BlobStore.builder());
    assertThat(store.digestsOf(content, PLACEMENT)).containsExactly(content.sha256());
    Blob handle = Blob.stored(store, stored(store, content), Location.NOWHERE);
    s3.requests.clear();
    assertThat(store.digestsOf(handle, PLACEMENT)).containsExactly(content.sha256());
    assertThat(s3.requests).isEmpty();
  }

  /** Objects from before the key was set are under their SHA-256. */
  @Test
  void withAKeyItIsThatUnderTheKeyToo() {
    S3BlobStore store = store(S3BlobStore.builder().addressKey(new byte[32]));
    String keyed = store.addressOf(content, PLACEMENT).digest();
    assertThat(keyed).isNotEqualTo(content.sha256());
    assertThat(store.digestsOf(content, PLACEMENT)).containsExactly(keyed, content.sha256());
    Blob old = Blob.stored(store, stored(store(S3BlobStore.builder()), content), Location.NOWHERE);
    assertThat(store.digestsOf(old, PLACEMENT)).containsExactly(keyed, content.sha256());
    Blob handle = Blob.stored(store, stored(store, content), Location.NOWHERE);
    assertThat(store.digestsOf(handle, PLACEMENT)).isEqualTo(List.of(keyed, content.sha256()));
  }

  private S3BlobStore store(S3BlobStoreBuilder builder) {
    return builder.client(s3).bucket("b").build();
  }

  private static BlobPointer stored(S3BlobStore store, Blob content) {
    ContentAddress address = store.addressOf(content, PLACEMENT);
    store.ensure(address, content, "text/plain", Location.NOWHERE);
    return address.pointer();
  }
}
