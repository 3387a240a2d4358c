package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.table.Fixture.Dao;
import dev.waybill.runtime.table.Visits.Head;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** A projection reads its attributes, and the keys. */
class ProjectionTest {
  private final Visits visits = new Visits().with(3);
  private final Dao<Head> heads = visits.heads();

  @Test
  void getAsksForItsAttributes() {
    visits.fixture.dynamoDb.item = visits.items.get(1);
    assertThat(heads.get(heads.keyOf(Visits.HOST, "h", Visits.AT, 1))).contains(new Head(1, "ok"));
    GetItemRequest request = last();
    assertThat(request.projectionExpression()).isEqualTo("#n0, #n1, #n2, #n3");
    assertThat(request.expressionAttributeNames().values())
        .containsExactlyInAnyOrder("host", "at", "expires", "status");
  }

  @Test
  void aQueryAsksForItsAttributesAndItsCursorLeadsOn() {
    Query<Head> query = heads.table().where(Visits.HOST, "h").all();
    assertThat(query.list()).extracting(Head::at).containsExactly(0, 1, 2);
    QueryRequest request = last();
    assertThat(request.projectionExpression()).isEqualTo("#n0, #n1, #n2");
    assertThat(request.expressionAttributeNames().values())
        .containsExactlyInAnyOrder("host", "at", "status");
    String cursor = query.limit(1).page().cursor().orElseThrow();
    assertThat(query.from(cursor).list()).extracting(Head::at).containsExactly(1, 2);
    query.count();
    request = last();
    assertThat(request.projectionExpression()).isNull();
    assertThat(request.expressionAttributeNames().values()).containsExactly("host");
  }

  @Test
  void aScanAsksForItsAttributesAndTheKeysOfTheIndex() {
    assertThat(heads.scanIndex("slim").list()).hasSize(3);
    ScanRequest request = last();
    assertThat(request.indexName()).isEqualTo("slim");
    assertThat(request.projectionExpression()).isEqualTo("#n0, #n1, #n2");
    heads.scan().count();
    request = last();
    assertThat(request.hasExpressionAttributeNames()).isFalse();
  }

  @SuppressWarnings("unchecked")
  private <T> T last() {
    return (T) visits.fixture.dynamoDb.requests.get(visits.fixture.dynamoDb.requests.size() - 1);
  }
}
