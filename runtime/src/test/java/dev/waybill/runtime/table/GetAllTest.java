package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.error.UnprocessedException;
import dev.waybill.runtime.table.Fixture.Dao;
import dev.waybill.runtime.table.Visits.Head;
import dev.waybill.runtime.table.Visits.Visit;
import dev.waybill.runtime.testkit.FakeDynamoDb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Many items by their keys. */
class GetAllTest {
  private final Visits visits = new Visits().with(300);
  private final Dao<Visit> dao = visits.table();

  /** How many keys a request processes; the rest is left. */
  private int processed = 100;

  GetAllTest() {
    visits.fixture.dynamoDb.onBatchGet = this::answer;
  }

  /** Items in the opposite order, and without those that are not there. */
  private BatchGetItemResponse answer(BatchGetItemRequest request) {
    KeysAndAttributes batch = request.requestItems().get("visits");
    List<Map<String, AttributeValue>> keys = new ArrayList<>(batch.keys());
    assertThat(keys).hasSizeBetween(1, 100).doesNotHaveDuplicates();
    List<Map<String, AttributeValue>> left =
        new ArrayList<>(keys.subList(Math.min(processed, keys.size()), keys.size()));
    keys.removeAll(left);
    Collections.reverse(keys);
    List<Map<String, AttributeValue>> items =
        keys.stream()
            .map(key -> new BigDecimal(key.get("at").n()).intValue())
            .filter(at -> at < visits.items.size())
            .map(visits.items::get)
            .toList();
    return BatchGetItemResponse.builder()
        .responses(Map.of("visits", items))
        .unprocessedKeys(
            left.isEmpty() ? Map.of() : Map.of("visits", batch.toBuilder().keys(left).build()))
        .build();
  }

  private Key<Visit> key(int at) {
    return dao.keyOf(Visits.HOST, "h", Visits.AT, at);
  }

  private List<Key<Visit>> keys(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::key).toList();
  }

  @Test
  void theOrderOfTheKeysIsKept() {
    List<Key<Visit>> keys = new ArrayList<>(keys(0, 250));
    Collections.reverse(keys);
    Map<Key<Visit>, Visit> found = dao.getAll(keys);
    assertThat(found.keySet()).containsExactlyElementsOf(keys);
    assertThat(found.values()).extracting(Visit::at).startsWith(249, 248).endsWith(1, 0);
    assertThat(visits.fixture.log).hasSize(3);
    assertThatThrownBy(found::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void absentItemsAreLeftOutAndKeysAskedForOnce() {
    Map<Key<Visit>, Visit> found = dao.getAll(List.of(key(2), key(999), key(1), key(2), key(1)));
    assertThat(found.keySet()).containsExactly(key(2), key(1));
    assertThat(found).doesNotContainKey(key(999));
    assertThat(visits.fixture.log).hasSize(1);
  }

  @Test
  void nothingIsAskedForNothing() {
    assertThat(dao.getAll(List.of())).isEmpty();
    assertThat(visits.fixture.log).isEmpty();
    assertThatThrownBy(() -> dao.getAll(Collections.singletonList(null)))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void oneNumberIsOneKey() {
    KeyAttribute<Visit, BigDecimal> at = new KeyAttribute<>("at", Codecs.BIG_DECIMAL);
    Key<Visit> one = dao.keyOf(Visits.HOST, "h", at, new BigDecimal("1"));
    Key<Visit> same = dao.keyOf(Visits.HOST, "h", at, new BigDecimal("1.00"));
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(key(2)).isEqualTo(key(1));
    assertThat(dao.getAll(List.of(same, one)).keySet()).containsExactly(one);
    assertThat(dao.getAll(List.of(same)).get(one).at()).isEqualTo(1);
  }

  @Test
  void aKeyIsNotChangedByTheArrayItWasMadeOf() {
    KeyAttribute<Visit, byte[]> raw = new KeyAttribute<>("at", Codecs.BYTE_ARRAY);
    byte[] bytes = {1};
    Key<Visit> key = dao.keyOf(Visits.HOST, "h", raw, bytes);
    int hash = key.hashCode();
    bytes[0] = 2;
    assertThat(key).hasSameHashCodeAs(dao.keyOf(Visits.HOST, "h", raw, new byte[] {1}));
    assertThat(key.hashCode()).isEqualTo(hash);
    assertThat(key).hasToString("{host=\"h\", at=0x01}");
  }

  @Test
  void whatIsLeftIsAskedForAgain() {
    processed = 7;
    assertThat(dao.getAll(keys(0, 120))).hasSize(120);
    assertThat(visits.fixture.waits).hasSize(17).containsOnly(50L);
  }

  @Test
  void unprocessedForEverEndsWithTheNumberOfKeys() {
    processed = 0;
    assertThatThrownBy(() -> dao.getAll(keys(0, 120)))
        .isInstanceOf(UnprocessedException.class)
        .hasMessage(
            "table visits: DynamoDB left 120 keys unread, 10 times in a row; it is throttling this"
                + " table, or its capacity is too low");
    assertThat(visits.fixture.log).hasSize(10);
    assertThat(visits.fixture.waits).hasSize(9).endsWith(3200L, 5000L, 5000L);
  }

  @Test
  void aRequestOfWhichNothingWasReadIsMadeAgain() {
    RuntimeException throttled =
        FakeDynamoDb.error(
            ProvisionedThroughputExceededException.builder(),
            "ProvisionedThroughputExceededException");
    visits.fixture.dynamoDb.failure = throttled;
    assertThat(dao.getAll(keys(0, 120))).hasSize(120);
    assertThat(visits.fixture.waits).containsExactly(50L);
    visits.fixture.dynamoDb.onRequest =
        request -> {
          throw throttled;
        };
    assertThatThrownBy(() -> dao.getAll(keys(0, 3)))
        .isInstanceOf(UnprocessedException.class)
        .hasCause(throttled);
    assertThat(visits.fixture.waits).hasSize(1 + 9);
  }

  @Test
  void anotherErrorIsThatOfTheCall() {
    RuntimeException denied =
        FakeDynamoDb.error(ProvisionedThroughputExceededException.builder(), "denied");
    visits.fixture.dynamoDb.failure = denied;
    assertThatThrownBy(() -> dao.getAll(keys(0, 3))).isSameAs(denied);
    assertThat(visits.fixture.log).hasSize(1);
  }

  @Test
  void contentOfAResponseIsFetchedOnce() {
    visits.content(0, "text", "a");
    visits.content(1, "text", "a");
    visits.content(2, "text", "b");
    assertThat(dao.getAll(keys(0, 3)).values())
        .extracting(Visit::text)
        .containsExactly("a", "a", "b");
    assertThat(visits.fixture.log).hasSize(3);
  }

  @Test
  void theRequestSaysWhatIsRead() {
    dao.getAll(keys(0, 1));
    KeysAndAttributes batch = last();
    assertThat(batch.consistentRead()).isFalse();
    assertThat(batch.projectionExpression()).isNull();
    dao.getAll(keys(0, 1), ReadConsistency.STRONG);
    assertThat(last().consistentRead()).isTrue();
    Dao<Head> heads = visits.heads();
    assertThat(heads.getAll(List.of(heads.keyOf(Visits.HOST, "h", Visits.AT, 1))).values())
        .containsExactly(new Head(1, "ok"));
    assertThat(last().projectionExpression()).isEqualTo("#n0, #n1, #n2, #n3");
    assertThat(last().expressionAttributeNames().values())
        .containsExactlyInAnyOrder("host", "at", "expires", "status");
  }

  private KeysAndAttributes last() {
    int size = visits.fixture.dynamoDb.requests.size();
    return ((BatchGetItemRequest) visits.fixture.dynamoDb.requests.get(size - 1))
        .requestItems()
        .get("visits");
  }
}
