package dev.waybill.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that begin where an earlier one ended, and what incremental build tools rely on. */
class IncrementalTest {
  private static final String PAGE = "@Table(\"pages\") record Page(@PartitionKey String url) {}";
  private static final String PAGE_CHANGED =
      "@Table(\"pages\") record Page(@PartitionKey String url, int visits) {}";
  private static final String CALLER = "class Caller { Object key = PageDao.URL; PageDao pages; }";

  @TempDir Path output;

  @Test
  void compilesAgainOverTheOldOutput() {
    first();
    assertRecompiles(again("-proc:full"));
  }

  @Test
  void compilesAgainWithTheOldClassesOnTheClassPath() {
    first();
    String classPath = System.getProperty("java.class.path") + File.pathSeparator + output;
    assertRecompiles(again().classPath(classPath));
  }

  @Test
  void compilesAgainWithTheOldSourcesOnTheSourcePath() {
    first();
    assertRecompiles(again("-sourcepath", output.toString(), "-implicit:none"));
  }

  @Test
  void compilesARecordAgainWithoutItsCallers() {
    first();
    String classPath = System.getProperty("java.class.path") + File.pathSeparator + output;
    assertRecompiles(Compilation.into(output).classPath(classPath).example("Page", PAGE_CHANGED));
  }

  @Test
  void aClassFileIsNoCollisionThoughNobodyKnowsWhoMadeIt() {
    Compilation.into(output).example("PageDao", "class PageDao {}").run();
    String classPath = System.getProperty("java.class.path") + File.pathSeparator + output;
    Compilation.Result result =
        Compilation.into(output).classPath(classPath).example("Page", PAGE_CHANGED).run();
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverIsBesideIt(@TempDir Path other) {
    String alone =
        Compilation.into(output).example("Page", PAGE).run().generated().values().toString();
    Map<String, String> among =
        Compilation.into(other)
            .example("Visit", "@Table(\"visits\") record Visit(@PartitionKey String id) {}")
            .example("Caller", CALLER)
            .example("Page", PAGE)
            .run()
            .generated();
    assertThat("[" + among.get("com/example/PageDao.java") + "]").isEqualTo(alone);
  }

  @Test
  void eachFileHasOneOriginatingElement() {
    Map<String, List<String>> origins = new LinkedHashMap<>();
    Compilation.into(output)
        .withOnly(
            new WrappedProcessor(
                (name, elements) ->
                    origins.put(
                        name.toString(),
                        new ArrayList<>(elements.stream().map(Object::toString).toList()))))
        .example("Page", PAGE)
        .example("Site", "class Site { @Table(\"sites\") record Visit(@PartitionKey int id) {} }")
        .run();
    assertThat(origins)
        .isEqualTo(
            Map.of(
                "com.example.PageDao", List.of("com.example.Page"),
                "com.example.Site_VisitDao", List.of("com.example.Site.Visit")));
  }

  @Test
  void buildToolsAreToldThatWeAreIsolating() throws IOException {
    try (InputStream file =
        WaybillProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(file.readAllBytes(), UTF_8).strip())
          .isEqualTo(WaybillProcessor.class.getName() + ",isolating");
    }
  }

  private void first() {
    Compilation.Result result =
        Compilation.into(output).example("Page", PAGE).example("Caller", CALLER).run();
    assertThat(result.diagnostics()).isEmpty();
  }

  private Compilation again(String... options) {
    List<String> supported = new ArrayList<>(List.of(options));
    // Newer compilers know it; for older ones it is the default.
    supported.removeIf(option -> option.equals("-proc:full") && Runtime.version().feature() < 21);
    return Compilation.into(output)
        .options(supported.toArray(String[]::new))
        .example("Page", PAGE_CHANGED)
        .example("Caller", CALLER);
  }

  private void assertRecompiles(Compilation compilation) {
    Compilation.Result result = compilation.run();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java")).contains("VISITS");
    assertThat(Files.exists(output.resolve("com/example/PageDao.class"))).isTrue();
  }
}
