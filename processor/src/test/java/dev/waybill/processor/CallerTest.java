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
          String title,
          byte[] hash,
          Set<String> words,
          List<String> tags,
          List<Integer> counts,
          Map<String, List<Long>> labels,
          Map<Kind, UUID> ids) {
        public enum Kind { HTML, CSS }
      }
      """;

  private static final String VISIT =
      """
      @Table("visits")
      @GlobalIndex(name = "by-state", partitionKey = "state", sortKey = "at")
      @GlobalIndex(name = "by-place", partitionKey = {"country", "city"}, sortKey = "name")
      @GlobalIndex(name = "open", partitionKey = "openedBy")
      @GlobalIndex(name = "names", partitionKey = "name", projection = IndexProjection.KEYS_ONLY)
      @LocalIndex(name = "by-count", sortKey = "count")
      @LocalIndex(name = "local-state", sortKey = "state")
      public record Visit(
          @PartitionKey long visitor,
          @SortKey Instant at,
          int count,
          Thread.State state,
          String country,
          String city,
          String name,
          String openedBy,
          @Version long version,
          @CreatedAt Instant createdAt,
          @UpdatedAt Instant updatedAt,
          @TimeToLive Instant expires) {}
      """;

  private static final String HEAD =
      """
      @Projection(of = Visit.class)
      public record VisitHead(long visitor, String name) {}
      """;

  @TempDir Path output;

  private Compilation compilation;

  @BeforeEach
  void records() {
    compilation =
        Compilation.into(output)
            .example("Page", PAGE)
            .example("Visit", VISIT)
            .example("VisitHead", HEAD);
  }

  @Test
  void writesThatCanWorkCompileWithoutAWarning() {
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
                    VISITS.set(VISITS.plus(1)),
                    VISITS.set(SCORE.minus(VISITS)),
                    SIZE.add(1),
                    SIZE.set(5),
                    SIZE.remove(),
                    SCORE.add(1.5),
                    SCORE.remove(),
                    DONE.set(true),
                    KIND.set(Page.Kind.CSS),
                    TITLE.set("title"),
                    TITLE.remove(),
                    HASH.set(new byte[0]),
                    WORDS.set(Set.of("a")),
                    WORDS.addAll("a", "b"),
                    WORDS.deleteAll(List.of("c")),
                    TAGS.set(List.of("a")),
                    TAGS.append("b", "c"),
                    TAGS.prepend("a"),
                    TAGS.at(3).set("d"),
                    TAGS.at(4).remove(),
                    COUNTS.at(0).add(1),
                    LABELS.key("x").append(1L),
                    LABELS.key("x").at(0).add(5),
                    LABELS.key("y").remove(),
                    IDS.key(Page.Kind.CSS).set(new UUID(0, 0)));
            List<UpdateAction<Page>> actions = new ArrayList<>();
            actions.add(VISITS.add(2));
            saved = pages.update("url", actions);
            saved = pages.refresh(saved);
            saved = pages.update(pages.key("url"), VISITS.add(1));
            saved = pages.update(saved, VISITS.add(1), HTML.set(""));
            saved = pages.onlyIf(VISITS.lt(10).and(HTML.sameContentAs("<html>"))).save(saved);
            if (pages.delete("url") && pages.delete(saved) && created && found.isPresent()) {
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

  @Test
  void readsThatCanWorkCompileWithoutAWarning() {
    compilation.example(
        "Caller",
        """
        import static com.example.VisitDao.*;
        import dev.waybill.runtime.Waybill;
        import dev.waybill.runtime.table.*;

        class Caller {
          void call(Waybill waybill, Instant now, Thread.State state) {
            VisitDao visits = new VisitDao(waybill);
            List<Visit> list = visits.query(7).list();
            list = visits.query(7, ReadConsistency.STRONG).between(now, now).limit(3).list();
            list = visits.query(7).ge(now).filter(STATE.eq(state).or(COUNT.gt(3L))).list();
            for (Visit visit : visits.byState()) {
              list.add(visit);
            }
            list = visits.byState(state).lt(now).descending().hideExpired().list();
            list = visits.byPlace("fr", "paris").beginsWith("a").list();
            list = visits.open("me").list();
            list = visits.byCount(7).le(2.5).list();
            list = visits.byCount(7, ReadConsistency.STRONG).list();
            list = visits.localState(7).list();
            list = visits.localState(7, state, ReadConsistency.STRONG).list();
            list = visits.scan().filter(VERSION.gt(1).and(CREATED_AT.lt(UPDATED_AT))).list();
            list = visits.scan().filter(EXPIRES.exists().and(NAME.size().gt(3))).list();
            list = visits.scan().filter(COUNTRY.in("fr", "de").or(NAME.contains("x").not())).list();
            Map<Key<Visit>, Visit> all = visits.getAll(List.of(visits.key(7, now)));

            VisitHeadDao heads = new VisitHeadDao(waybill);
            Optional<VisitHead> head = heads.get(7, now);
            List<VisitHead> some = heads.query(7).gt(now).list();
            some = heads.names("x").filter(VisitHeadDao.VISITOR.eq(7)).list();
            some = heads.byState(state).list();
            some = heads.scan().filter(VisitHeadDao.NAME.beginsWith("a")).list();
            Object last = List.of(list, all, head, some);
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
          a key of another table            | pages.get(visits.key(7, now))
          an order of enums                 | PageDao.KIND.lt(Page.Kind.CSS)
          an order of flags                 | PageDao.DONE.gt(false)
          an order of content               | PageDao.HTML.lt("x")
          content as a value                | PageDao.HTML.eq("x")
          a prefix of content               | PageDao.HTML.beginsWith("x")
          the content of a handle as text   | PageDao.LOGO.sameContentAs("x")
          a prefix of a number              | PageDao.VISITS.beginsWith("1")
          a prefix of a time                | PageDao.FETCHED_AT.beginsWith("2")
          a number compared with text       | PageDao.VISITS.eq("1")
          text compared with a number       | PageDao.TITLE.eq(1)
          an attribute of another type      | PageDao.TITLE.eq(PageDao.VISITS)
          an attribute of another record    | PageDao.TITLE.eq(VisitDao.NAME)
          a condition of another record     | pages.onlyIf(VisitDao.COUNT.eq(1))
          conditions of two records         | PageDao.TITLE.exists().and(VisitDao.NAME.exists())
          a list is no set                  | PageDao.TAGS.addAll("x")
          a set is no list                  | PageDao.WORDS.append("x")
          a set has no places               | PageDao.WORDS.at(0)
          a set of other elements           | PageDao.WORDS.addAll(1)
          an element of another type        | PageDao.TAGS.append(1)
          contains what it cannot           | PageDao.TAGS.contains(1)
          an element set to another type    | PageDao.TAGS.at(0).set(1)
          an element that is no number      | PageDao.TAGS.at(0).add(1)
          a place that is no number         | PageDao.TAGS.at("0")
          a key of a map that is no text    | PageDao.LABELS.key(1)
          a key of a map of another enum    | PageDao.IDS.key(DayOfWeek.MONDAY)
          too deep into a map               | PageDao.LABELS.key("x").at(0).at(1)
          a value of another type           | PageDao.LABELS.key("x").at(0).set("1")
          a version cannot be set           | VisitDao.VERSION.set(1L)
          nothing can be added to a version | VisitDao.VERSION.add(1)
          a version cannot be removed       | VisitDao.VERSION.remove()
          when it was made cannot be set    | VisitDao.CREATED_AT.set(now)
          when it was stored cannot be set  | VisitDao.UPDATED_AT.setIfAbsent(now)
          a query of another key            | visits.query("x")
          a range of another type           | visits.query(7).lt("x")
          a prefix of a sort key of numbers | visits.byCount(7).beginsWith("1")
          a range of an enum                | visits.localState(7).lt(state)
          a range after a range             | visits.query(7).lt(now).gt(now)
          a range where no key sorts        | visits.open("me").lt("x")
          consistent reads of a global one  | visits.byState(state, ReadConsistency.STRONG)
          half the key of an index          | visits.byPlace("fr")
          an index that holds too little    | visits.names("x")
          a filter of another record        | visits.query(7).filter(PageDao.TITLE.exists())
          a table without a sort key        | pages.query("url")
          a projection is not saved         | heads.save(new VisitHead(7, "x"))
          a projection is not updated       | heads.update(7, now, VisitHeadDao.NAME.set("x"))
          a projection is not deleted       | heads.delete(7, now)
          a projection creates no table     | heads.createTable()
          an action of a projection         | visits.update(7, now, VisitHeadDao.NAME.set("x"))
          what a projection does not read   | VisitHeadDao.COUNT.eq(1)
          an index without all of it        | heads.byOther("x")
          the inside of a DAO               | visits.index("by-state")
          """)
  void whatCannotWorkDoesNotCompile(String what, String expression) {
    String caller =
        Sources.example(
            """
            import dev.waybill.runtime.table.ReadConsistency;

            class Caller {
              void call(
                  PageDao pages,
                  VisitDao visits,
                  VisitHeadDao heads,
                  Visit visit,
                  Instant now,
                  Thread.State state) {
                Object result =
                    %s;
              }
            }
            """
                .formatted(expression));
    compilation.source("com/example/Caller.java", caller);

    Compilation.Result result = compilation.run();

    assertThat(result.errors()).as(what).hasSize(1);
    Compilation.Found error = result.errors().get(0);
    assertThat(error.file()).isEqualTo("/com/example/Caller.java");
    assertThat(error.line())
        .isEqualTo(caller.lines().toList().indexOf("        " + expression + ";") + 1L);
    assertThat(error.code())
        .matches("compiler\\.err\\.(cant\\.(apply|resolve)|prob\\.found\\.req|report\\.access).*");
  }
}
