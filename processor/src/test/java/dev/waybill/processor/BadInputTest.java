package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles each folder of {@code bad}, and expects just the errors that its sources mark: no other
 * error, warning or note, each at its line and column, with its whole message.
 *
 * <p>A mark is a comment below the line: {@code // ^ WB010 message} with the caret below the
 * column, or {@code //< WB010 message} for the first column.
 */
class BadInputTest {
  /** Not to be caused by a record alone; other tests cover them. */
  private static final Set<Problem> ELSEWHERE = EnumSet.of(Problem.NO_RUNTIME, Problem.CRASH);

  @TempDir Path output;

  static List<Path> folders() {
    return Sources.folders("bad");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void reportsWhatIsMarked(Path folder) {
    Map<String, String> sources = Sources.in(folder);
    Compilation compilation = Compilation.into(output).options("-Xlint:all");
    sources.forEach(compilation::source);

    Compilation.Result result = compilation.run();

    List<String> expected = new ArrayList<>();
    sources.forEach((file, text) -> expected.addAll(marks("/" + file, text)));
    assertThat(result.diagnostics().stream().map(BadInputTest::shown))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void everyProblemHasABadInput() {
    String all =
        folders().stream()
            .flatMap(folder -> Sources.in(folder).entrySet().stream())
            .flatMap(source -> marks(source.getKey(), source.getValue()).stream())
            .collect(Collectors.joining("\n"));
    Stream<Problem> marked =
        Arrays.stream(Problem.values()).filter(problem -> all.contains(" " + problem.code() + " "));
    Set<Problem> expected = EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
    assertThat(marked).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String shown(Compilation.Found found) {
    return found.file()
        + ":"
        + found.line()
        + ":"
        + found.column()
        + " "
        + found.code()
        + " "
        + found.message();
  }

  static List<String> marks(String file, String text) {
    List<String> marks = new ArrayList<>();
    int marked = 0;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String mark = lines.get(i).strip();
      boolean first = mark.startsWith("//<");
      if (!first && !mark.matches("// *\\^ .*")) {
        marked = i + 1;
        continue;
      }
      int column = first ? 1 : lines.get(i).indexOf('^') + 1;
      String message = mark.replaceFirst("//(<| *\\^) ", "");
      marks.add(file + ":" + marked + ":" + column + " " + message);
    }
    return marks;
  }
}
