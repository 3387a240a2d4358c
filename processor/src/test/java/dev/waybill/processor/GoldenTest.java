package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the sources of each folder of {@code golden} with every warning as an error, those of
 * Javadoc too, and compares the classes that come out with those beside them, to the letter.
 *
 * <p>To take the present output as what is expected, run {@code mvn -pl processor -am test
 * -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Dwaybill.goldens=update}, and read the
 * difference before it is committed.
 */
class GoldenTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("waybill.goldens"));

  /** What does not have to be documented is a matter of taste. */
  private static final String DOCUMENTED = "-Xdoclint:all,-missing";

  @TempDir Path output;

  static List<Path> folders() {
    return Sources.folders("golden");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void writesWhatIsExpected(Path folder) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    Compilation compilation = Compilation.into(output).strictly().options(DOCUMENTED);
    Sources.in(folder)
        .forEach(
            (file, text) -> {
              if (isOutput(file)) {
                expected.put(file, text);
              } else {
                compilation.source(file, text);
              }
            });

    Compilation.Result result = compilation.run();

    if (UPDATE) {
      update(folder, expected, result.generated());
    }
    assertThat(result.diagnostics()).isEmpty();
    if (!UPDATE) {
      assertThat(result.generated()).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void compilesWithoutAWarningAsTheNewestJava(Path folder) {
    Compilation compilation =
        Compilation.into(output)
            .strictly()
            .options(DOCUMENTED)
            .release(Runtime.version().feature());
    Sources.in(folder).entrySet().stream()
        .filter(source -> !isOutput(source.getKey()))
        .forEach(source -> compilation.source(source.getKey(), source.getValue()));

    assertThat(compilation.run().diagnostics()).isEmpty();
  }

  private static boolean isOutput(String file) {
    return file.endsWith("Dao.java") || file.endsWith("Attribute.java");
  }

  private static void update(
      Path folder, Map<String, String> expected, Map<String, String> generated) throws IOException {
    for (String file : expected.keySet()) {
      Files.delete(folder.resolve(file));
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.createDirectories(folder.resolve(file.getKey()).getParent());
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
