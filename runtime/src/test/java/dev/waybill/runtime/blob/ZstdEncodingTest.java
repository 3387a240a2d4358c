package dev.waybill.runtime.blob;

import static dev.waybill.runtime.blob.OddStreams.concat;
import static dev.waybill.runtime.blob.OddStreams.content;
import static dev.waybill.runtime.blob.OddStreams.encode;
import static dev.waybill.runtime.blob.OddStreams.slow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.testkit.FakeS3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZstdEncodingTest {
  private final Encoding zstd = Encoding.zstd();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 100_000, 2 * 1024 * 1024})
  void whatIsEncodedComesBack(int length) throws IOException {
    byte[] content = content(new Random(length), length);
    for (Encoding encoding : new Encoding[] {zstd, Encoding.zstd(1), Encoding.zstd(19)}) {
      byte[] encoded = encode(encoding, content);
      assertThat(zstd.decode(new ByteArrayInputStream(encoded)).readAllBytes()).isEqualTo(content);
      if (length <= 100) {
        byte[] twice = concat(encoded, encoded);
        assertThat(zstd.decode(slow(twice)).readAllBytes()).isEqualTo(concat(content, content));
      }
    }
  }

  @Test
  void whatIsCutShortIsAnErrorWhereverItIsCut() {
    byte[] form = encode(zstd, content(new Random(1), 200));
    for (int length = 0; length < form.length; length++) {
      byte[] cut = Arrays.copyOf(form, length);
      assertThatThrownBy(() -> zstd.decode(new ByteArrayInputStream(cut)).readAllBytes())
          .as("cut at %d", length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatIsBehindTheLastFrameIsAnError() {
    byte[] form = encode(zstd, content(new Random(1), 200));
    for (int length = 1; length < 12; length++) {
      byte[] behind = concat(form, new byte[length]);
      assertThatThrownBy(() -> zstd.decode(new ByteArrayInputStream(behind)).readAllBytes())
          .as("%d bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void levelsAreFromOneToTwentyTwo() {
    for (int level : new int[] {-1, 0, 23}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Encoding.zstd(level))
          .withMessage("zstd has levels from 1 to 22, not " + level);
    }
    assertThat(Encoding.zstd(22)).hasToString("zstd(22)");
    assertThat(zstd).hasToString("zstd");
  }

  /** As in an application that does not have the library: all classes anew, but for that. */
  @Test
  void itsAbsenceIsSaidInWordsBeforeAnyRequest() throws Exception {
    ClassLoader bare = new WithoutLibrary();
    Object without = bare.loadClass(Without.class.getName()).getConstructor().newInstance();
    assertThat(((Supplier<?>) without).get())
        .asInstanceOf(InstanceOfAssertFactories.list(Throwable.class))
        .hasSize(5)
        .allSatisfy(
            e ->
                assertThat(e)
                    .hasMessageContaining(
                        "the encoding zstd needs the library com.github.luben:zstd-jni"));
  }

  /** Returns what is thrown for each way to need the library. */
  public static final class Without implements Supplier<List<Throwable>> {
    private final FakeS3 s3 = new FakeS3();
    private final S3BlobStore store = S3BlobStore.of(s3, "b");

    @Override
    public List<Throwable> get() {
      String sha256 = Sha256.of(new byte[0]);
      BlobPointer pointer = new BlobPointer("b", sha256 + ".zst");
      s3.objects.put("b/" + sha256 + ".zst", new byte[1]);
      Blob blob = Blob.stored(store, pointer, Location.NOWHERE);
      Placement placement = Placement.of("{sha256}", "text/plain").encoded("zstd");
      List<Throwable> thrown = new ArrayList<>();
      thrown.add(catchThrowable(Encoding::zstd));
      thrown.add(catchThrowable(blob::bytes));
      thrown.add(catchThrowable(blob::open));
      thrown.add(catchThrowable(() -> store.addressOf(Blob.of("a"), placement)));
      Encoding known = store.encoding("zstd").orElseThrow();
      Blob inline = Blob.inline(new byte[1], known, DecodingLimits.DEFAULT, Location.NOWHERE);
      thrown.add(catchThrowable(inline::length));
      assertThat(s3.requests).isEmpty();
      return thrown;
    }
  }

  private static final class WithoutLibrary extends URLClassLoader {
    WithoutLibrary() {
      super(
          new URL[] {urlOf(Encoding.class), urlOf(FakeS3.class)}, Encoding.class.getClassLoader());
    }

    private static URL urlOf(Class<?> type) {
      return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.github.luben.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("dev.waybill.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
