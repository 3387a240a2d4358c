package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.table.Visits.Visit;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What a query requests, and when, and that nothing is lost between its pages. */
class QueryTest {
  private static final Condition<Visit> ANY = Visits.STATUS_IS_OK;

  private final Visits visits = new Visits();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 100})
  void nothingIsLostWhereverPagesEnd(int megabyte) {
    visits.with(7).megabyte = megabyte;
    assertThat(ats(visits.query().list())).isEqualTo(range(0, 7));
    assertThat(ats(visits.query().stream().toList())).isEqualTo(range(0, 7));
    assertThat(ats(visits.query().pageSize(2).list())).isEqualTo(range(0, 7));
    assertThat(ats(visits.query().descending().list())).isEqualTo(List.of(6, 5, 4, 3, 2, 1, 0));
    assertThat(visits.query().count()).isEqualTo(7);
    List<Visit> iterated = new ArrayList<>();
    visits.query().forEach(iterated::add);
    assertThat(ats(iterated)).isEqualTo(range(0, 7));
    for (int limit = 1; limit <= 9; limit++) {
      List<Integer> expected = range(0, Math.min(limit, 7));
      assertThat(ats(visits.query().limit(limit).list())).isEqualTo(expected);
      assertThat(ats(visits.query().limit(limit).stream().toList())).isEqualTo(expected);
      assertThat(ats(visits.query().limit(limit).page().items())).isEqualTo(expected);
      assertThat(visits.query().limit(limit).count()).isEqualTo(expected.size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 11, 100})
  void pagesWithAFilterFollowEachOther(int megabyte) {
    visits.with(30).megabyte = megabyte;
    visits.passes = item -> Integer.parseInt(item.get("at").n()) % 3 == 0;
    List<Integer> expected = range(0, 10).stream().map(i -> 3 * i).toList();
    assertThat(ats(visits.query().filter(ANY).list())).isEqualTo(expected);
    assertThat(visits.query().filter(ANY).count()).isEqualTo(10);
    assertThat(visits.query().filter(ANY).limit(4).count()).isEqualTo(4);
    for (int limit = 1; limit <= 11; limit++) {
      assertThat(pages(visits.query().filter(ANY).limit(limit))).isEqualTo(expected);
      assertThat(pages(visits.query().filter(ANY).limit(limit).descending()))
          .isEqualTo(expected.stream().sorted((a, b) -> b - a).toList());
      assertThat(ats(visits.query().filter(ANY).limit(limit).list()))
          .isEqualTo(expected.subList(0, Math.min(limit, 10)));
    }
    assertThat(pages(visits.query().filter(ANY))).isEqualTo(expected);
    assertThat(pages(visits.query().filter(ANY).pageSize(2))).isEqualTo(expected);
  }

  /** All pages of a query, of which none but the last may be short where there is a limit. */
  private static List<Integer> pages(Query<Visit> query) {
    List<Integer> ats = new ArrayList<>();
    ResultPage<Visit> page = query.page();
    ats.addAll(ats(page.items()));
    while (page.cursor().isPresent()) {
      page = query.from(page.cursor().get()).page();
      ats.addAll(ats(page.items()));
    }
    return ats;
  }

  @Test
  void anEmptyPageWithALastKeyIsNotTheEnd() {
    visits.with(10).megabyte = 2;
    visits.passes = item -> item.get("at").n().equals("9");
    ResultPage<Visit> page = visits.query().filter(ANY).page();
    assertThat(page.items()).isEmpty();
    assertThat(page.cursor()).isPresent();
    assertThat(ats(visits.query().filter(ANY).list())).containsExactly(9);
    assertThat(ats(visits.query().filter(ANY).stream().toList())).containsExactly(9);
    assertThat(visits.query().filter(ANY).first()).map(Visit::at).contains(9);
    assertThat(ats(visits.query().filter(ANY).limit(1).page().items())).containsExactly(9);
  }

  @Test
  void whereNothingCanFollowThereIsNoCursor() {
    visits.with(3);
    assertThat(visits.query().page().cursor()).isEmpty();
    assertThat(visits.query().limit(4).page().cursor()).isEmpty();
    assertThat(new Visits().query().page())
        .isEqualTo(new ResultPage<>(List.of(), Optional.empty()));
    // DynamoDB itself cannot tell here.
    ResultPage<Visit> page = visits.query().limit(3).page();
    assertThat(page.cursor()).isPresent();
    assertThat(visits.query().from(page.cursor().get()).list()).isEmpty();
  }

  @Test
  void aRequestLooksAtNoMoreThanIsWanted() {
    visits.with(10);
    visits.query().limit(5).pageSize(2).list();
    assertThat(limits()).containsExactly(2, 2, 1);
    visits.query().limit(3).count();
    assertThat(limits()).containsExactly(3);
    visits.query().first();
    assertThat(limits()).containsExactly(1);
    visits.query().limit(5).pageSize(2).filter(ANY).list();
    assertThat(limits()).containsExactly(2, 2, 2);
    visits.query().filter(ANY).limit(2).list();
    assertThat(limits()).containsExactly((Integer) null);
    visits.megabyte = 6;
    visits.query().list();
    assertThat(limits()).containsExactly(null, null);
    visits.query().stream().toList();
    assertThat(limits()).containsExactly(null, null);
  }

  /** A table can have more items than an int counts, and none of them may be left out silently. */
  @Test
  void whatHasNoLimitDoesNotEndWhereAnIntDoes() {
    visits.fixture.dynamoDb.onQuery =
        request ->
            QueryResponse.builder()
                .count(Integer.MAX_VALUE)
                .lastEvaluatedKey(
                    request.hasExclusiveStartKey() ? null : Map.copyOf(Visits.item(1)))
                .build();
    assertThat(visits.query().count()).isEqualTo(2L * Integer.MAX_VALUE);
    assertThat(limits()).containsExactly(null, null);
    assertThat(visits.query().limit(5).count()).isEqualTo(5);
  }

  private List<Integer> limits() {
    List<Integer> limits = new ArrayList<>();
    visits.fixture.dynamoDb.requests.forEach(r -> limits.add(((QueryRequest) r).limit()));
    visits.fixture.dynamoDb.requests.clear();
    return limits;
  }

  @Test
  void noPageIsRequestedBeforeItIsNeeded() {
    visits.with(10).megabyte = 3;
    Stream<Visit> stream = visits.query().stream();
    Iterator<Visit> iterator = visits.query().iterator();
    assertThat(visits.fixture.log).isEmpty();
    assertThat(stream.limit(3).toList()).hasSize(3);
    assertThat(visits.fixture.log).hasSize(1);
    for (int i = 0; i < 3; i++) {
      iterator.next();
    }
    assertThat(visits.fixture.log).hasSize(2);
    assertThat(iterator.next().at()).isEqualTo(3);
    assertThat(visits.fixture.log).hasSize(3);
    assertThat(visits.query().stream().anyMatch(visit -> visit.at() == 2)).isTrue();
    assertThat(visits.fixture.log).hasSize(4);
    assertThat(visits.query().stream().parallel().limit(3).toList()).hasSize(3);
    assertThat(visits.fixture.log).hasSize(5);
  }

  @Test
  void aStreamThatIsClosedHasEnded() {
    visits.with(10).megabyte = 3;
    Stream<Visit> stream = visits.query().stream();
    Iterator<Visit> iterator = stream.iterator();
    iterator.next();
    stream.close();
    assertThat(iterator).isExhausted();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    assertThat(visits.fixture.log).hasSize(1);
  }

  @Test
  void filtersAreJoinedAndShareTheirPlaceholders() {
    visits.query().filter(ANY).filter(Visits.EXPIRES.notExists().or(Visits.STATUS.eq("h"))).list();
    QueryRequest request = (QueryRequest) visits.fixture.dynamoDb.requests.get(0);
    assertThat(request.filterExpression())
        .isEqualTo("#n1 = :v1 AND (attribute_not_exists(#n2) OR #n1 = :v0)");
    assertThat(request.keyConditionExpression()).isEqualTo("#n0 = :v0");
  }

  /** It can take a second try, and a page has none. */
  @Test
  void aConditionOnContentIsNoFilter() {
    assertThatThrownBy(() -> visits.query().filter(Visits.TEXT.sameContentAs("a")).list())
        .isInstanceOf(InvalidConditionException.class)
        .hasMessageStartingWith("table visits, attribute text: ");
    assertThat(visits.fixture.log).isEmpty();
  }

  @Test
  void countAsksForNoItems() {
    visits.with(5).megabyte = 2;
    assertThat(visits.query().count()).isEqualTo(5);
    assertThat(visits.fixture.dynamoDb.requests)
        .hasSize(3)
        .allMatch(request -> ((QueryRequest) request).select() == Select.COUNT)
        .allMatch(request -> ((QueryRequest) request).projectionExpression() == null);
  }

  @Test
  void errorsOfTheSdkPassThroughAndStay() {
    visits.with(5).megabyte = 2;
    RuntimeException throttled =
        FakeDynamoDb.error(ProvisionedThroughputExceededException.builder(), "throttled");
    Iterator<Visit> iterator = visits.query().iterator();
    iterator.next();
    iterator.next();
    visits.fixture.dynamoDb.failure = throttled;
    assertThatThrownBy(iterator::hasNext).isSameAs(throttled);
    // Who goes on all the same must not take it for the end.
    assertThatThrownBy(iterator::hasNext).isSameAs(throttled);
    visits.fixture.dynamoDb.failure = throttled;
    assertThatThrownBy(() -> visits.query().list()).isSameAs(throttled);
  }

  @Test
  void resultsCannotBeChanged() {
    visits.with(1);
    assertThatThrownBy(() -> visits.query().list().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> visits.query().page().items().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void limitsArePositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visits.query().limit(0))
        .withMessage("limit is less than 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visits.query().pageSize(-1))
        .withMessage("pageSize is less than 1: -1");
    assertThatThrownBy(() -> visits.query().filter(null)).isInstanceOf(NullPointerException.class);
  }

  static List<Integer> ats(List<Visit> visits) {
    return visits.stream().map(Visit::at).toList();
  }

  static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
