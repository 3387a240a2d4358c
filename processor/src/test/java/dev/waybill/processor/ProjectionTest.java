package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projections of tables that are not beside them: in class files, or not written yet. */
class ProjectionTest {
  private static final String PAGE =
      """
      @Table("pages")
      @GlobalIndex(name = "by-status", partitionKey = "status", sortKey = "fetchedAt")
      @GlobalIndex(
          name = "titles",
          partitionKey = "status",
          projection = IndexProjection.INCLUDE,
          include = "title")
      @LocalIndex(name = "by-time", sortKey = "fetchedAt")
      public record Page(
          @PartitionKey @Attribute(name = "h") String host,
          @SortKey String path,
          @BigText(store = "texts", key = "{table}/html/{sha256}", inlineUpTo = 100) String html,
          @BigBinary byte[] logo,
          @Attribute(name = "t", defaultValue = "none") String title,
          Status status,
          Instant fetchedAt,
          List<Map<String, Set<UUID>>> nested,
          @Version long version,
          @TimeToLive Instant expires,
          @CreatedAt Instant createdAt,
          @GeneratedId String trace) {
        public enum Status { NEW, DONE }
      }
      """;

  private static final String HEAD =
      """
      @Projection(of = Page.class)
      public record PageHead(
          String title,
          String html,
          Page.Status status,
          List<Map<String, Set<UUID>>> nested,
          long version,
          Instant createdAt,
          String trace) {}
      """;

  @TempDir Path output;
  @TempDir Path other;
  @TempDir Path third;

  @Test
  void readsATableFromItsClassFileAsFromItsSource() {
    String beside =
        Compilation.into(third)
            .strictly()
            .example("Page", PAGE)
            .example("PageHead", HEAD)
            .run()
            .generated()
            .get("com/example/PageHeadDao.java");
    compiledBefore("Page", PAGE);

    Compilation.Result result = afterwards().strictly().example("PageHead", HEAD).run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated()).containsOnlyKeys("com/example/PageHeadDao.java");
    assertThat(result.generated().get("com/example/PageHeadDao.java"))
        .isEqualTo(beside)
        .contains("new TextAttribute<>(\"t\", \"none\")")
        .contains("Placement.of(\"pages/html/{sha256}\"")
        .contains("scanIndex(\"by-status\")")
        .contains("index(\"by-time\", consistency)")
        .doesNotContain("titles")
        .doesNotContain("LOGO");
  }

  @Test
  void tellsOfErrorsThatOnlyAClassFileHas() {
    // Compiled without the processor, nobody was told.
    Compilation.into(other)
        .options("-proc:none")
        .example("Page", "@Table(\"pages\") public record Page(String url, int visits) {}")
        .run();

    Compilation.Result result =
        afterwards()
            .example("PageHead", "@Projection(of = Page.class) record PageHead(String url) {}")
            .run();

    assertThat(result.diagnostics())
        .extracting(Marks::of)
        .containsExactly(
            "/com/example/PageHead.java:9:22 WB090 'Page' has errors of its own: compile it again,"
                + " and mend them first.");
  }

  @Test
  void cannotHaveAMethodWithAKeyThatItsPackageDoesNotSee() {
    compiledBefore(
        "Page",
        """
        @Table("pages")
        public record Page(@PartitionKey Kind kind, @SortKey int number, String title) {}
        """,
        "enum Kind { A }");

    Compilation.Result result =
        afterwards()
            .source(
                "other/PageHead.java",
                """
                package other;

                @dev.waybill.annotations.Projection(of = com.example.Page.class)
                record PageHead(String title) {}
                """)
            .run();

    assertThat(result.diagnostics())
        .extracting(Marks::of)
        .containsExactly(
            "/other/PageHead.java:3:58 WB044 The key 'kind' of 'Page' has the type Kind, which the"
                + " DAO of 'PageHead' cannot see. Make it, and what it is in, public.");
  }

  @Test
  void waitsForATableThatAnotherProcessorWrites() {
    Compilation.Result result =
        Compilation.into(output)
            .with(new OtherProcessor(2, "com.example.Page", Sources.example(PAGE)))
            .example("PageHead", "@SuppressWarnings(\"unused\") " + HEAD)
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated())
        .containsKeys("com/example/PageDao.java", "com/example/PageHeadDao.java");
  }

  @Test
  void waitsForATypeThatItsTableWaitsFor() {
    Compilation.Result result =
        Compilation.into(output)
            .with(
                new OtherProcessor(
                    1, "com.example.Kind", "package com.example; public enum Kind { HTML }"))
            .example(
                "Page",
                "@SuppressWarnings(\"unused\") @Table(\"pages\")"
                    + " record Page(@PartitionKey Kind kind, String title) {}")
            .example("PageHead", "@Projection(of = Page.class) record PageHead(String title) {}")
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageHeadDao.java"))
        .contains("Codecs.enumOf(Kind.values())");
  }

  @Test
  void leavesATableThatIsNotThereToTheCompiler() {
    Compilation.Result result =
        Compilation.into(output)
            .example("PageHead", "@Projection(of = Page.class) record PageHead(String title) {}")
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsExactly("compiler.err.cant.resolve");
  }

  @Test
  void itsFileHasTheProjectionAsItsOneOrigin() {
    Map<String, List<String>> origins = new LinkedHashMap<>();
    Compilation.into(output)
        .withOnly(
            new WrappedProcessor(
                (name, elements) ->
                    origins.put(
                        name.toString(),
                        new ArrayList<>(elements.stream().map(Object::toString).toList()))))
        .example("Page", PAGE)
        .example("PageHead", HEAD)
        .run();
    assertThat(origins)
        .isEqualTo(
            Map.of(
                "com.example.PageDao", List.of("com.example.Page"),
                "com.example.PageHeadDao", List.of("com.example.PageHead")));
  }

  @Test
  void aTableWithErrorsAmongTheSourcesIsToldOfOnce() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Page", "@Table(\"pages\") record Page(String url) {}")
            .example("PageHead", "@Projection(of = Page.class) record PageHead(String url) {}")
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.NO_PARTITION_KEY.code());
    assertThat(result.generated()).isEmpty();
  }

  private void compiledBefore(String name, String... sources) {
    Compilation.Result result =
        Compilation.into(other).example(name, String.join("\n", sources)).run();
    assertThat(result.diagnostics()).isEmpty();
  }

  private Compilation afterwards() {
    return Compilation.into(output)
        .classPath(System.getProperty("java.class.path") + File.pathSeparator + other);
  }
}
