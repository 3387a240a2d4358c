package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code src-docs/errors.md} and {@link Problem} together, and compiles its examples. */
class ErrorsPageTest {
  private static final Path PAGE = Path.of("../src-docs/errors.md");
  private static final Pattern ENTRY = Pattern.compile("(?m)^## (WB\\d{3}): (.*)$");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

  /** Not to be shown in a few lines of Java. */
  private static final Set<Problem> WITHOUT_EXAMPLE =
      EnumSet.of(
          Problem.NO_RUNTIME,
          Problem.NO_JACKSON,
          Problem.KEY_TOO_LONG,
          Problem.CRASH,
          Problem.DOCUMENT_NOT_BUILT);

  @TempDir Path output;

  @Test
  void hasAnEntryForEachProblemInTheOrderOfTheCodes() {
    List<String> expected =
        Arrays.stream(Problem.values()).map(p -> p.code() + ": " + p.title()).toList();
    List<String> titles =
        ENTRY.matcher(page()).results().map(r -> r.group(1) + ": " + r.group(2)).toList();
    assertThat(titles).isEqualTo(expected).isSorted().doesNotHaveDuplicates();
  }

  static Stream<Problem> withExamples() {
    return Arrays.stream(Problem.values()).filter(p -> !WITHOUT_EXAMPLE.contains(p));
  }

  @ParameterizedTest
  @MethodSource("withExamples")
  void theBadExampleHasTheProblemAndNoOther(Problem problem) {
    Compilation.Result result = compile(examples(problem).get(0));
    assertThat(result.diagnostics()).isNotEmpty();
    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsOnly(problem.code());
  }

  @ParameterizedTest
  @MethodSource("withExamples")
  void theGoodExampleCompiles(Problem problem) {
    assertThat(examples(problem)).hasSize(2);
    Compilation.Result result = compile(examples(problem).get(1));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void aTitleSaysWhatIsWrongInFewWords(Problem problem) {
    assertThat(problem.title()).hasSizeBetween(5, 70).doesNotEndWith(".");
  }

  private Compilation.Result compile(String example) {
    boolean unnamed = example.startsWith("// In the unnamed package.");
    String source = Sources.example(example);
    return Compilation.into(output)
        .source("Example.java", unnamed ? source.replace("package com.example;", "") : source)
        .run();
  }

  private static List<String> examples(Problem problem) {
    return EXAMPLE.matcher(entries().get(problem.code())).results().map(r -> r.group(1)).toList();
  }

  private static Map<String, String> entries() {
    String page = page();
    Map<String, String> entries = new TreeMap<>();
    Matcher entry = ENTRY.matcher(page);
    String code = "";
    int begin = 0;
    while (entry.find()) {
      entries.put(code, page.substring(begin, entry.start()));
      code = entry.group(1);
      begin = entry.end();
    }
    entries.put(code, page.substring(begin));
    return entries;
  }

  private static String page() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
