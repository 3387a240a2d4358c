package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles each folder of {@code bad}, and expects just the errors that its sources {@linkplain
 * Marks mark}: no other error, warning or note, each at its line and column, with its whole
 * message.
 *
 * <p>To mark the present errors, run {@code mvn -pl processor -am test -Dtest=BadInputTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dwaybill.goldens=update}, and read the difference before
 * it is committed.
 */
class BadInputTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("waybill.goldens"));

  /** Not to be caused by a record alone; other tests cover them. */
  private static final Set<Problem> ELSEWHERE =
      EnumSet.of(Problem.NO_RUNTIME, Problem.NO_JACKSON, Problem.CRASH, Problem.DOCUMENT_NOT_BUILT);

  @TempDir Path output;

  static List<Path> folders() {
    return Sources.folders("bad");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void reportsWhatIsMarked(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>(Sources.in(folder));
    if (UPDATE) {
      sources.replaceAll((file, text) -> Marks.removed(text));
    }
    Compilation compilation = Compilation.into(output).options("-Xlint:all");
    sources.forEach(compilation::source);

    Compilation.Result result = compilation.run();

    assertThat(result.succeeded()).isFalse();
    if (UPDATE) {
      update(folder, sources, result.diagnostics());
      return;
    }
    List<String> expected = new ArrayList<>();
    sources.forEach((file, text) -> expected.addAll(Marks.in("/" + file, text)));
    assertThat(result.diagnostics().stream().map(Marks::of))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void update(
      Path folder, Map<String, String> sources, List<Compilation.Found> diagnostics)
      throws IOException {
    for (Map.Entry<String, String> source : sources.entrySet()) {
      List<Compilation.Found> found =
          diagnostics.stream().filter(d -> d.file().equals("/" + source.getKey())).toList();
      Files.writeString(folder.resolve(source.getKey()), Marks.added(source.getValue(), found));
    }
  }

  @Test
  void everyProblemHasABadInput() {
    String all =
        folders().stream()
            .flatMap(folder -> Sources.in(folder).entrySet().stream())
            .flatMap(source -> Marks.in(source.getKey(), source.getValue()).stream())
            .collect(Collectors.joining("\n"));
    Stream<Problem> marked =
        Arrays.stream(Problem.values()).filter(problem -> all.contains(" " + problem.code() + " "));
    Set<Problem> expected = EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
    assertThat(marked).containsExactlyInAnyOrderElementsOf(expected);
  }
}
