package dev.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ContentChangedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.StorageClass;

/** How content gets there, and that it gets there once. */
abstract class SavingContract extends BlobStoreFixture {
  /** How many puts at the same time may each find that the object is not there: one in S3. */
  abstract long winners();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000, MIB, MIB + 1, 3 * MIB})
  void whatIsSavedIsReadBack(int length) throws IOException {
    byte[] content = random(length);

    Blob saved = save(store, Blob.of(content));

    assertThat(keys()).containsExactly("contract/" + Blob.of(content).sha256());
    assertThat(head(saved).contentLength()).isEqualTo(length);
    assertThat(head(saved).contentType()).isEqualTo(TYPE);
    assertThat(saved.bytes()).isEqualTo(content);
    assertThat(saved.length()).isEqualTo(length);
    assertThat(read(saved.open())).isEqualTo(content);
    assertThat(saved).isEqualTo(Blob.of(content));
  }

  @Test
  void smallContentIsOneRequestNewOrNot() {
    save(store, Blob.of("abc"));
    assertThat(operations.done("PutObject")).isEqualTo(1);
    assertThat(operations.asked()).containsExactly("PutObject");

    save(store, Blob.of("abc"));
    assertThat(operations.done("PutObject")).isZero();
    assertThat(operations.asked()).containsExactly("PutObject");
  }

  @Test
  void largeContentIsAskedForFirst() {
    S3BlobStore asking = builder().askFirstAbove(2).build();

    save(asking, Blob.of("abc"));
    assertThat(operations.asked()).containsExactly("HeadObject", "PutObject");

    save(asking, Blob.of("abc"));
    assertThat(operations.asked()).containsExactly("HeadObject");
  }

  @Test
  void withoutConditionsEverythingIsAskedForFirst() {
    S3BlobStore asking = builder().conditionalWrites(false).build();

    Blob saved = save(asking, Blob.of("abc"));
    assertThat(operations.asked()).containsExactly("HeadObject", "PutObject");

    save(asking, Blob.of("abc"));
    assertThat(operations.asked()).containsExactly("HeadObject");
    assertThat(saved.text()).isEqualTo("abc");
  }

  @Test
  void filesAndStreamsComeAndGo() throws IOException {
    byte[] content = random(2 * MIB);
    Path source = Files.write(folder.resolve("source"), content);

    Path target = save(store, Blob.of(source)).writeTo(folder.resolve("target"));
    assertThat(target).hasSameBinaryContentAs(source);

    S3BlobStore other = builder().bucket(newBucket()).build();
    Blob stream = Blob.of(new ByteArrayInputStream(content));
    assertThat(save(other, stream).bytes()).isEqualTo(content);
    assertThat(stream.bytes()).as("from where it is now").isEqualTo(content);
  }

  @Test
  void theFirstUploadDecidesAboutTheSettings() {
    S3BlobStore first =
        builder()
            .metadata(Map.of("written-by", "first"))
            .storageClass(StorageClass.STANDARD_IA)
            .build();
    Blob saved = save(first, Blob.of("abc"));

    save(builder().metadata(Map.of("written-by", "second")).build(), Blob.of("abc"));

    assertThat(head(saved).metadata()).containsExactly(Map.entry("written-by", "first"));
    assertThat(head(saved).storageClassAsString()).isEqualTo("STANDARD_IA");
  }

  @ParameterizedTest
  @EnumSource(ChecksumPolicy.class)
  void everyChecksumIsTaken(ChecksumPolicy policy) {
    S3BlobStore checked = builder().checksumPolicy(policy).build();

    for (int length : new int[] {0, 5, 200_000}) {
      byte[] content = random(length);
      assertThat(save(checked, Blob.of(content)).bytes()).isEqualTo(content);
      save(checked, Blob.of(content));
    }
    assertThat(keys()).hasSize(3);
  }

  @Test
  void contentThatChangedIsRefused() {
    byte[] content = random(200_000);
    Blob changed = Blob.of(content);
    String sha256 = changed.sha256();
    content[100_000]++;

    assertThatThrownBy(() -> save(store, changed)).isInstanceOf(ContentChangedException.class);

    assertThat(keys()).noneMatch(key -> key.endsWith(sha256));
  }

  @Test
  void ofManyThatSaveTheSameAllSucceed() throws Exception {
    int threads = 16;
    byte[] content = random(100_000);
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Blob>> saves = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        saves.add(
            executor.submit(
                () -> {
                  Blob mine = Blob.of(content.clone());
                  start.await();
                  return save(store, mine);
                }));
      }
      for (Future<Blob> saved : saves) {
        assertThat(saved.get().bytes()).isEqualTo(content);
      }
    } finally {
      executor.shutdownNow();
    }
    assertThat(operations.done("PutObject")).isBetween(1L, winners());
    assertThat(keys()).hasSize(1);
  }
}
