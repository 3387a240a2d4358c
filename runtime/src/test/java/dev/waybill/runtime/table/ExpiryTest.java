package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.table.Fixture.Dao;
import dev.waybill.runtime.table.Visits.Visit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What has expired is hidden where that is asked for. */
class ExpiryTest {
  private final Visits visits = new Visits().with(1);
  private final Map<String, AttributeValue> item = visits.items.get(0);

  ExpiryTest() {
    visits.fixture.clock = Clock.fixed(Instant.ofEpochSecond(1000), ZoneOffset.UTC);
    visits.fixture.dynamoDb.item = item;
    visits.fixture.dynamoDb.onBatchGet =
        request ->
            BatchGetItemResponse.builder().responses(Map.of("visits", List.of(item))).build();
  }

  private boolean isSeen(AttributeValue expires) {
    if (expires == null) {
      item.remove("expires");
    } else {
      item.put("expires", expires);
    }
    Dao<Visit> dao = visits.table();
    Key<Visit> key = dao.keyOf(Visits.HOST, "h", Visits.AT, 0);
    boolean seen = dao.get(key).isPresent();
    assertThat(dao.getAll(List.of(key)).isEmpty()).isEqualTo(!seen);
    return seen;
  }

  @Test
  void allReadsHideWhatHasExpiredIfTheSettingsSaySo() {
    AttributeValue expired = AttributeValue.fromN("1000");
    assertThat(isSeen(expired)).isTrue();
    visits.fixture.hideExpired = true;
    assertThat(isSeen(expired)).isFalse();
    assertThat(isSeen(AttributeValue.fromN("1001"))).isTrue();
    assertThat(isSeen(AttributeValue.fromN("1E3"))).isFalse();
    assertThat(isSeen(null)).isTrue();
    assertThat(isSeen(AttributeValue.fromNul(true))).isTrue();
    item.put("expires", expired);
    Dao<Visit> dao = visits.table();
    assertThatThrownBy(() -> dao.refresh(new Visit("h", 0, null, null, null, null, null)))
        .isInstanceOf(ItemNotFoundException.class);
    Visits.query(dao).list();
    assertThat(filter()).isEqualTo("NOT #n1 <= :v1");
    dao.scan().list();
    assertThat(dao.scanIndex("by-status").list()).hasSize(1);
  }

  @Test
  void aQueryCanHideItByItself() {
    visits.query().list();
    assertThat(filter()).isNull();
    visits.query().hideExpired().list();
    assertThat(filter()).isEqualTo("NOT #n1 <= :v1");
    QueryRequest request = last();
    assertThat(request.expressionAttributeNames()).containsEntry("#n1", "expires");
    assertThat(request.expressionAttributeValues())
        .containsEntry(":v1", AttributeValue.fromN("1000"));
    visits.query().filter(Visits.STATUS_IS_OK).hideExpired().count();
    assertThat(filter()).isEqualTo("(#n1 = :v1) AND (NOT #n2 <= :v2)");
  }

  @Test
  void whereNothingExpiresOrItCannotBeToldThatIsAnError() {
    Query<?> docs = visits.fixture.table().table().where(Fixture.ID, "7").all();
    assertThatIllegalStateException()
        .isThrownBy(() -> docs.hideExpired().list())
        .withMessage("nothing of table prod-docs expires: its record has no @TimeToLive");
    Scan<?> slim = visits.heads().scanIndex("slim");
    assertThatIllegalStateException()
        .isThrownBy(() -> slim.hideExpired().list())
        .withMessage(
            "index slim of table visits does not hold expires, and so what has expired cannot be"
                + " hidden there; include it in the projection of the index");
    visits.fixture.hideExpired = true;
    visits.fixture.dynamoDb.item = null;
    assertThat(visits.fixture.table().get(visits.fixture.table().keyOf(Fixture.ID, "7"))).isEmpty();
  }

  private String filter() {
    return last().filterExpression();
  }

  private QueryRequest last() {
    return (QueryRequest)
        visits.fixture.dynamoDb.requests.get(visits.fixture.dynamoDb.requests.size() - 1);
  }
}
