package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.runtime.Waybill;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that have to wait, processors that meet, and what goes wrong around us. */
class RoundsTest {
  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void waitsForATypeThatAnotherProcessorWrites(int round) {
    Compilation.Result result =
        Compilation.into(output)
            .with(
                new OtherProcessor(
                    round, "com.example.Kind", "package com.example; public enum Kind { HTML }"))
            .example("Page", page("List<Map<Kind, String>> kinds"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java"))
        .contains("Codecs.enumOf(Kind.values())");
  }

  @Test
  void waitsForAConstantThatAnotherProcessorWrites() {
    Compilation.Result result =
        Compilation.into(output)
            .with(
                new OtherProcessor(
                    1,
                    "com.example.Keys",
                    "package com.example; class Keys { static final String HTML = \"h/{sha256}\";"
                        + " }"))
            .example("Page", page("@BigText(key = Keys.HTML) String html"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java")).contains("\"h/{sha256}\"");
  }

  @Test
  void takesARecordThatAnotherProcessorWrites() {
    Compilation.Result result =
        Compilation.into(output)
            .with(
                new OtherProcessor(
                    2, "com.example.Page", Sources.example("public " + page("int visits"))))
            .example("Anything", "class Anything {}")
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated()).containsKey("com/example/PageDao.java");
  }

  @Test
  void reportsARecordThatWaitedAsAnyOther() {
    Compilation.Result result =
        Compilation.into(output)
            .with(new OtherProcessor(1, "com.example.Kind", "package com.example; class Kind {}"))
            .example("Page", page("Kind kind"))
            .run();

    assertThat(result.errors()).hasSize(1);
    assertThat(result.errors().get(0).code()).isEqualTo(Problem.UNSUPPORTED_TYPE.code());
    assertThat(result.errors().get(0).line()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unknown kind",
        "List<Unknown> kinds",
        "List<? extends Unknown> kinds",
        "Unknown[] kinds",
        "@BigText(key = Unknown.KEY) String html",
        "@Attribute(defaultValue = {\"a\", Unknown.B}) String text",
        "@Attribute(name = 1) String text",
        "@BigText(keys = \"a\") String text",
        "@BigText(inlineUpTo = Unknown.SIZE) String text",
        "@BigText(inlineUpTo = 3_000_000_000L) String text",
        "@BigText(encoding = ContentEncoding.BROTLI) String text",
        "@GeneratedId(Unknown.class) String id"
      })
  void leavesItToTheCompilerToReportWhatItDoesNotKnow(String component) {
    Compilation.Result result =
        Compilation.into(output).example("Page", page(component)).options("-Xlint:all").run();

    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).code()).startsWith("compiler.err.");
    assertThat(result.diagnostics().get(0).line()).isEqualTo(10);
    assertThat(result.output()).isEmpty();
  }

  @Test
  void aValueThatReadsAsTheCompilersStandInIsAValue() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Page", page("@Attribute(name = \"<error>\") String text"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java")).contains("\"<error>\"");
  }

  @Test
  void aTableWithoutANameIsTheCompilersError() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Page", "@Table record Page(@PartitionKey String url) {}")
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsExactly("compiler.err.annotation.missing.default.value");
  }

  @Test
  void saysOnceThatTheRuntimeIsMissing() throws URISyntaxException {
    Path runtime =
        Path.of(Waybill.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).toAbsolutePath().equals(runtime))
            .collect(Collectors.joining(File.pathSeparator));
    Compilation.Result result =
        Compilation.into(output)
            .classPath(without)
            .source("Page.java", bare("Page"))
            .source("Visit.java", bare("Visit"))
            .run();

    assertThat(result.errors())
        .filteredOn(error -> error.code().startsWith("WB"))
        .extracting(Marks::of)
        .containsExactly(
            "/Page.java:1:1 WB009 'PageDao' needs the runtime, which is not there. Add"
                + " dev.waybill:waybill-runtime to the dependencies, and, in a module, 'requires"
                + " dev.waybill.runtime'.");
  }

  @Test
  void aCrashIsAnErrorAtTheRecord() {
    Compilation.Result result =
        Compilation.into(output)
            .withOnly(
                new WrappedProcessor(
                    (name, origin) -> {
                      throw new IllegalStateException("no more ink");
                    }))
            .example("Page", page("int visits"))
            .run();

    assertThat(result.diagnostics()).hasSize(1);
    Compilation.Found crash = result.diagnostics().get(0);
    assertThat(crash.code()).isEqualTo(Problem.CRASH.code());
    assertThat(crash.line()).isEqualTo(9);
    assertThat(crash.message())
        .startsWith("The processor failed on 'Page'. This is a bug of Waybill: please report it,")
        .contains("IllegalStateException: no more ink at dev.waybill.processor.");
  }

  @Test
  void aCrashBeforeAnyRecordIsAnErrorOfNoPlace() {
    Compilation.Result result =
        Compilation.into(output)
            .withOnly(new WrappedProcessor(blind(), (name, origin) -> {}))
            .example("Page", page("int visits"))
            .run();

    assertThat(result.diagnostics()).hasSize(1);
    Compilation.Found crash = result.diagnostics().get(0);
    assertThat(crash.code()).isEqualTo(Problem.CRASH.code());
    assertThat(crash.file()).isEmpty();
    assertThat(crash.message())
        .startsWith("The processor failed. This is a bug of Waybill: please report it, with")
        .contains("IllegalStateException: no more light at ");
    assertThat(result.output()).isEmpty();
  }

  /** Our processor, in rounds whose annotations cannot be looked at. */
  private static Processor blind() {
    return wrapped(
        Processor.class,
        new WaybillProcessor(),
        (name, arguments) -> {
          if (name.equals("process")) {
            arguments[1] = wrapped(RoundEnvironment.class, arguments[1], RoundsTest::noLight);
          }
        });
  }

  private static void noLight(String method, Object[] arguments) {
    if (method.equals("getElementsAnnotatedWith")) {
      throw new IllegalStateException("no more light");
    }
  }

  private static <T> T wrapped(Class<T> type, Object inner, BiConsumer<String, Object[]> before) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              before.accept(method.getName(), arguments);
              return method.invoke(inner, arguments);
            }));
  }

  @Test
  void aMissingClassFileDoesNotStopUs() throws IOException {
    Compilation.into(output)
        .example("Part", "public class Part extends Base {}")
        .example("Base", "public class Base {}")
        .run();
    Files.delete(output.resolve("com/example/Base.class"));

    Compilation.Result result =
        Compilation.into(output)
            .classPath(System.getProperty("java.class.path") + File.pathSeparator + output)
            .example("Page", page("Part part"))
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.UNSUPPORTED_TYPE.code());
    assertThat(result.output()).isEmpty();
  }

  @Test
  void aTypeThatAnotherProcessorWroteFirstTakesTheName() {
    // The other has its turn first in each round, since it is told so first.
    Compilation.Result result =
        Compilation.into(output)
            .withOnly(
                new OtherProcessor(
                    1, "com.example.PageDao", "package com.example; class PageDao {}"))
            .with(new WaybillProcessor())
            .example("Page", page("int visits"))
            .run();

    assertThat(result.errors())
        .extracting(Marks::of)
        .containsExactly(
            "/com/example/Page.java:9:29 WB006 The DAO of 'Page' would be 'PageDao', which the"
                + " compiler refused (Attempt to recreate a file for type com.example.PageDao)."
                + " If another type has that name, rename one of them.");
  }

  private static String page(String component) {
    // The compiler asks no further processor once all annotations are claimed: ours are not all.
    return "@SuppressWarnings(\"unused\") @Table(\"pages\") record Page(@PartitionKey String url,\n"
        + component
        + ") {}";
  }

  private static String bare(String name) {
    return "@dev.waybill.annotations.Table(\"table\") record "
        + name
        + "(@dev.waybill.annotations.PartitionKey String id) {}";
  }
}
