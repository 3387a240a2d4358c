package dev.waybill.runtime.blob;

import static dev.waybill.runtime.blob.OddStreams.concat;
import static dev.waybill.runtime.blob.OddStreams.content;
import static dev.waybill.runtime.blob.OddStreams.encode;
import static dev.waybill.runtime.blob.OddStreams.slow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Random;
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
  void itsAbsenceIsSaidInWords() throws Exception {
    URL ours = Encoding.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader bare =
        new URLClassLoader(new URL[] {ours}, getClass().getClassLoader()) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.github.luben.")) {
              throw new ClassNotFoundException(name);
            }
            return name.startsWith("dev.waybill.") ? own(name) : super.loadClass(name, resolve);
          }

          private Class<?> own(String name) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
          }
        };
    Class<?> encoding = bare.loadClass(Encoding.class.getName());
    assertThatThrownBy(() -> encoding.getMethod("zstd").invoke(null))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the encoding zstd needs the library com.github.luben:zstd-jni");
    Class<?> builder = bare.loadClass(S3BlobStoreBuilder.class.getName());
    assertThat(builder.getDeclaredConstructor()).as("what has it built in").isNotNull();
    assertThat(bare.loadClass(Encodings.class.getName()).getDeclaredFields()).isNotEmpty();
    assertThat(Class.forName(Encodings.class.getName(), true, bare)).isNotNull();
  }
}
