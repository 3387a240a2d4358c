package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What users write against a DAO: what can work compiles without a warning, and nothing else does.
 */
class CallerTest {
  private static final String PAGE =
      """
      @Table("pages")
      public record Page(
          @PartitionKey String url,
          @BigText String html,
          @BigBinary Blob logo,
          Instant fetchedAt,
          int visits,
          Long size,
          @Attribute(defaultValue = "1") double score,
          boolean done,
          Kind kind,
          List<String> tags) {
        public enum Kind { HTML, CSS }
      }
      """;

  private static final String VISIT =
      """
      @Table("visits")
      public record Visit(@PartitionKey long visitor, @SortKey Instant at, int count) {}
      """;

  @TempDir Path output;

  private Compilation compilation;

  @BeforeEach
  void records() {
    compilation = Compilation.into(output).example("Page", PAGE).example("Visit", VISIT);
  }

  @Test
  void whatCanWorkCompilesWithoutAWarning() {
    compilation.example(
        "Caller",
        """
        import static com.example.PageDao.*;
        import dev.waybill.runtime.Waybill;
        import dev.waybill.runtime.attribute.UpdateAction;
        import dev.waybill.runtime.table.ReadConsistency;

        class Caller {
          void call(Waybill waybill, Page page, Blob logo, Instant now) {
            PageDao pages = new PageDao(waybill);
            boolean created = pages.createTable();
            created |= pages.createTable(request -> request.deletionProtectionEnabled(true));
            Page saved = pages.save(page);
            Optional<Page> found = pages.get(saved.url());
            found = pages.get("url", ReadConsistency.STRONG);
            saved = pages.update("url", HTML.set("<html>"));
            saved = pages.update("url", HTML.set("<html>"), VISITS.add(1), VISITS.set(0));
            saved =
                pages.update(
                    "url",
                    LOGO.set(logo),
                    LOGO.remove(),
                    FETCHED_AT.set(now),
                    FETCHED_AT.setIfAbsent(now),
                    SIZE.add(1),
                    SIZE.set(5),
                    SIZE.remove(),
                    SCORE.add(1.5),
                    SCORE.remove(),
                    DONE.set(true),
                    KIND.set(Page.Kind.CSS),
                    TAGS.set(List.of("a")));
            List<UpdateAction<Page>> actions = new ArrayList<>();
            actions.add(VISITS.add(2));
            saved = pages.update("url", actions);
            saved = pages.refresh(saved);
            if (pages.delete("url") && created && found.isPresent()) {
              VisitDao visits = new VisitDao(waybill);
              Visit visit = visits.update(7, now, VisitDao.COUNT.add(1));
              visit = visits.refresh(visits.get(7, now).orElse(visit));
              visits.delete(visit.visitor(), visit.at());
            }
          }
        }
        """);

    Compilation.Result result = compilation.strictly().run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.succeeded()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a key cannot be set               | PageDao.URL.set("other")
          a key cannot be removed           | PageDao.URL.remove()
          a primitive cannot be removed     | PageDao.VISITS.remove()
          a flag cannot be removed          | PageDao.DONE.remove()
          nothing can be added to text      | PageDao.HTML.add("x")
          nothing can be added to an enum   | PageDao.KIND.add(Page.Kind.CSS)
          nothing can be added to a time    | PageDao.FETCHED_AT.add(1)
          text is no number                 | PageDao.VISITS.set("1")
          a fraction is no whole number     | PageDao.VISITS.add(1.5)
          text is no handle                 | PageDao.LOGO.set("x")
          one enum is not another           | PageDao.KIND.set(DayOfWeek.MONDAY)
          a list of other elements          | PageDao.TAGS.set(List.of(1))
          an action of another record       | pages.update("url", VisitDao.COUNT.add(1))
          one among several                 | pages.update("url", PageDao.VISITS.add(1), VisitDao.COUNT.add(1))
          a key of another type             | pages.get(1)
          keys in the wrong order           | visits.get(now, 7)
          half a key                        | visits.get(7)
          an update of nothing              | pages.update("url")
          a record of another table         | pages.save(visit)
          """)
  void whatCannotWorkDoesNotCompile(String what, String expression) {
    compilation.example(
        "Caller",
        """
        class Caller {
          void call(PageDao pages, VisitDao visits, Visit visit, Instant now) {
            %s;
          }
        }
        """
            .formatted(expression));

    Compilation.Result result = compilation.run();

    assertThat(result.errors()).as(what).hasSize(1);
    assertThat(result.errors().get(0).file()).isEqualTo("/com/example/Caller.java");
    assertThat(result.errors().get(0).code())
        .matches("compiler\\.err\\.(cant\\.(apply|resolve)|prob\\.found\\.req).*");
  }
}
