package dev.waybill.runtime.table;

import static dev.waybill.runtime.table.SaveTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ContentMissingException;
import dev.waybill.runtime.error.PointerRefusedException;
import dev.waybill.runtime.error.UnreadableItemException;
import dev.waybill.runtime.table.Visits.Visit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The content of many items: what is fetched, when, and how often. */
@Timeout(30)
class PageContentTest {
  private final Visits visits = new Visits();
  private final List<String> log = visits.fixture.log;

  private Visits texts(String... contents) {
    visits.with(contents.length);
    for (int i = 0; i < contents.length; i++) {
      if (contents[i] != null) {
        visits.content(i, "text", contents[i]);
      }
    }
    return visits;
  }

  private long fetches() {
    return log.stream().filter(line -> line.startsWith("fetch")).count();
  }

  private void lose(String content) {
    visits.fixture.store.contents.keySet().removeIf(p -> p.toString().equals(at(content)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void contentComesToItsItems(int maxTransfers) {
    visits.fixture.maxTransfers = maxTransfers;
    String[] contents = {"a", null, "b", "a", "c", "d", "b", "a", "e", null, "f", "c", "g", "a"};
    texts(contents);
    assertThat(visits.query().list()).extracting(Visit::text).containsExactly(contents);
    assertThat(visits.query().page().items()).extracting(Visit::text).containsExactly(contents);
    assertThat(visits.query().stream()).extracting(Visit::text).containsExactly(contents);
  }

  @Test
  void aListFetchesItsPageAtOnce() throws Exception {
    visits.fixture.maxTransfers = 4;
    CyclicBarrier all = new CyclicBarrier(4);
    visits.fixture.store.onTransfer =
        () -> {
          try {
            all.await(10, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        };
    texts("a", "b", "c", "d");
    assertThat(visits.query().list()).hasSize(4);
    assertThat(visits.query().stream().toList()).hasSize(4);
  }

  @Test
  void aStreamFetchesInChunksAsItIsRead() {
    visits.fixture.maxTransfers = 3;
    texts(null, "a", "b", "c", "d", "e", "f", "g");
    Iterator<Visit> iterator = visits.query().iterator();
    iterator.next();
    assertThat(fetches()).isZero();
    iterator.next();
    assertThat(fetches()).isEqualTo(3);
    iterator.next();
    iterator.next();
    assertThat(fetches()).isEqualTo(3);
    iterator.next();
    assertThat(fetches()).isEqualTo(6);
    iterator.next();
    iterator.next();
    assertThat(fetches()).isEqualTo(6);
    iterator.next();
    assertThat(fetches()).isEqualTo(7);
    assertThat(iterator).isExhausted();
  }

  @Test
  void anItemIsNotSplitBetweenChunks() {
    visits.fixture.maxTransfers = 3;
    texts("a", "b", "c");
    visits.content(0, "bytes", "A");
    visits.content(1, "bytes", "B");
    Iterator<Visit> iterator = visits.query().iterator();
    iterator.next();
    assertThat(fetches()).isEqualTo(2);
    iterator.next();
    assertThat(fetches()).isEqualTo(5);
    assertThat(iterator.next().text()).isEqualTo("c");
  }

  @Test
  void onePointerInAPageIsFetchedOnce() {
    visits.fixture.maxTransfers = 2;
    texts("a", "b", "a", "c", "a", "d", "b", "a");
    visits.content(0, "bytes", "a");
    visits.content(7, "bytes", "a");
    assertThat(visits.query().stream().toList()).hasSize(8);
    assertThat(fetches()).isEqualTo(4);
    assertThat(visits.query().list()).hasSize(8);
    assertThat(fetches()).isEqualTo(8);
  }

  @Test
  void eachAttributeHasItsOwnCopy() {
    texts("a", "a");
    visits.content(0, "bytes", "a");
    visits.content(1, "bytes", "a");
    for (List<Visit> found : List.of(visits.query().list(), visits.query().stream().toList())) {
      Arrays.fill(found.get(0).bytes(), (byte) 'x');
      assertThat(found.get(1).bytes()).isEqualTo(new byte[] {'a'});
    }
  }

  /** What is kept for later is no more than another chunk; what is beyond is fetched again. */
  @Test
  void whatIsKeptIsBounded() {
    visits.fixture.maxTransfers = 2;
    texts("a", "b", "c", "d", "a", "b", "c", "d");
    assertThat(visits.query().stream())
        .extracting(Visit::text)
        .containsExactly("a", "b", "c", "d", "a", "b", "c", "d");
    assertThat(fetches()).isEqualTo(6);
  }

  @Test
  void handlesAreNotFetched() {
    visits.with(2);
    visits.content(0, "blob", "a");
    visits.content(1, "blob", "b");
    List<Visit> found = visits.query().list();
    assertThat(visits.query().stream().toList()).hasSize(2);
    assertThat(fetches()).isZero();
    assertThat(found.get(1).blob().text()).isEqualTo("b");
  }

  @Test
  void whatIsBeyondTheLimitIsNotFetched() {
    texts("a", "b", "c");
    visits.passes = item -> true;
    assertThat(visits.query().filter(Visits.STATUS_IS_OK).limit(2).list()).hasSize(2);
    assertThat(visits.query().filter(Visits.STATUS_IS_OK).first()).isPresent();
    assertThat(visits.query().filter(Visits.STATUS_IS_OK).limit(2).page().items()).hasSize(2);
    assertThat(fetches()).isEqualTo(5);
  }

  @Test
  void aFailureComesWithItsItemAndAfterThoseBeforeIt() {
    visits.fixture.maxTransfers = 4;
    texts("a", "b", "lost", "c", "d", "e");
    lose("lost");
    Iterator<Visit> iterator = visits.query().iterator();
    assertThat(iterator.next().text()).isEqualTo("a");
    assertThat(iterator.next().text()).isEqualTo("b");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(iterator::next)
          .isInstanceOf(ContentMissingException.class)
          .hasMessage("table visits, item {host=\"h\", at=2}, attribute text: gone");
    }
    assertThat(log).doesNotContain("fetch " + at("e"));
    assertThatThrownBy(() -> visits.query().list()).isInstanceOf(ContentMissingException.class);
    assertThatThrownBy(() -> visits.query().page()).isInstanceOf(ContentMissingException.class);
  }

  /** In a single thread, so that one comes after the other. */
  @Test
  void nothingIsFetchedBehindAFailure() {
    visits.fixture.executor =
        task -> {
          throw new RejectedExecutionException();
        };
    texts("a", "lost", "b", "c");
    lose("lost");
    Iterator<Visit> iterator = visits.query().iterator();
    iterator.next();
    assertThatThrownBy(iterator::next).isInstanceOf(ContentMissingException.class);
    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void aPointerThatIsRefusedComesWithItsItem() {
    texts("a", "b", "c");
    visits.items.get(1).put("text", AttributeValue.fromS("s3://elsewhere/x"));
    Iterator<Visit> iterator = visits.query().iterator();
    assertThat(iterator.next().text()).isEqualTo("a");
    assertThatThrownBy(iterator::next)
        .isInstanceOf(PointerRefusedException.class)
        .hasMessageContaining("{host=\"h\", at=1}");
    assertThat(fetches()).isEqualTo(1);
    // All of a list is checked before anything is fetched.
    assertThatThrownBy(() -> visits.query().list()).isInstanceOf(PointerRefusedException.class);
    assertThat(fetches()).isEqualTo(1);
  }

  @Test
  void anItemThatIsNoSuchRecordComesInItsTurn() {
    visits.with(3).items.get(1).put("status", AttributeValue.fromBool(true));
    Iterator<Visit> iterator = visits.query().iterator();
    iterator.next();
    assertThatThrownBy(iterator::next)
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageStartingWith("table visits, item {host=\"h\", at=1}, attribute status:");
  }
}
