package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.table.Fixture.Dao;
import dev.waybill.runtime.table.Visits.Visit;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The key conditions of queries: their text, and what is refused before any request. */
class KeyQueryTest {
  private static final KeyAttribute<Visit, String> PATH = new KeyAttribute<>("path", Codecs.STRING);
  private static final KeyAttribute<Visit, byte[]> RAW =
      new KeyAttribute<>("raw", Codecs.BYTE_ARRAY);

  private final Visits visits = new Visits();
  private final Dao<Visit> dao = visits.table();

  @Test
  void eachConditionHasItsText() {
    assertThat(sent(Visits.query(dao))).isEqualTo("#n0 = :v0 {h}");
    assertThat(sent(Visits.query(dao).eq(1))).isEqualTo("#n0 = :v0 AND #n1 = :v1 {h, 1}");
    assertThat(sent(Visits.query(dao).lt(1))).isEqualTo("#n0 = :v0 AND #n1 < :v1 {h, 1}");
    assertThat(sent(Visits.query(dao).le(1))).isEqualTo("#n0 = :v0 AND #n1 <= :v1 {h, 1}");
    assertThat(sent(Visits.query(dao).gt(1))).isEqualTo("#n0 = :v0 AND #n1 > :v1 {h, 1}");
    assertThat(sent(Visits.query(dao).ge(1))).isEqualTo("#n0 = :v0 AND #n1 >= :v1 {h, 1}");
    assertThat(sent(Visits.query(dao).between(9, 10)))
        .isEqualTo("#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2 {h, 9, 10}");
    assertThat(sent(text(dao).where(Visits.HOST, "h").textRange(PATH).beginsWith("/a")))
        .isEqualTo("#n0 = :v0 AND begins_with(#n1, :v1) {h, /a}");
  }

  @Test
  void aRangeOfNumbersTakesAnyNumber() {
    RangeQuery<Visit, Number> query = dao.table().where(Visits.HOST, "h").numberRange(Visits.AT);
    assertThat(sent(query.ge(1.5))).isEqualTo("#n0 = :v0 AND #n1 >= :v1 {h, 1.5}");
    assertThat(sent(query.lt(5L))).isEqualTo("#n0 = :v0 AND #n1 < :v1 {h, 5}");
    assertThat(sent(query.between(9, new BigDecimal("10.25"))))
        .isEqualTo("#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2 {h, 9, 10.25}");
    assertThatThrownBy(() -> query.eq(Double.NaN)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> query.eq(null))
        .hasMessage("table visits, attribute at: the sort key is null");
  }

  @Test
  void anIndexIsNamedAndHasItsOwnKeys() {
    assertThat(sent(dao.index("by-status").where(Visits.STATUS, "ok").range(Visits.AT).gt(1)))
        .isEqualTo("#n0 = :v0 AND #n1 > :v1 {ok, 1}");
    assertThat(last().indexName()).isEqualTo("by-status");
    assertThat(last().expressionAttributeNames()).containsEntry("#n0", "status");
    sent(
        dao.index("by-expiry", ReadConsistency.STRONG)
            .where(Visits.HOST, "h")
            .range(Visits.EXPIRES)
            .gt(1L));
    assertThat(last().indexName()).isEqualTo("by-expiry");
    assertThat(last().consistentRead()).isTrue();
  }

  @Test
  void attributesAreGivenInTheOrderOfTheKey() {
    KeyQuery<Visit> query = multi();
    assertThat(sent(query.where(Visits.STATUS, "a").where(PATH, "b").all()))
        .isEqualTo("#n0 = :v0 AND #n1 = :v1 {a, b}");
    assertThat(
            sent(
                query
                    .where(Visits.STATUS, "a")
                    .where(PATH, "b")
                    .where(Visits.HOST, "c")
                    .range(Visits.AT)
                    .le(3)))
        .isEqualTo("#n0 = :v0 AND #n1 = :v1 AND #n2 = :v2 AND #n3 <= :v3 {a, b, c, 3}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.where(PATH, "b"))
        .withMessage(
            "path is not the next attribute of the key of index multi of table visits, which is"
                + " status");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.where(Visits.STATUS, "a").where(PATH, "b").range(Visits.AT));
    assertThatIllegalStateException()
        .isThrownBy(() -> query.where(Visits.STATUS, "a").all())
        .withMessage("a query of index multi of table visits needs a value of path");
  }

  @Test
  void whatCannotBeAKeyIsNamed() {
    assertInvalid(null, "host: the partition key is null");
    assertInvalid("", "host: the partition key is empty, which DynamoDB does not allow");
    assertInvalid(
        "é".repeat(1025), "host: the partition key has 2050 bytes; DynamoDB allows 2048 at most");
    TextRangeQuery<Visit, String> paths = text(dao).where(Visits.HOST, "h").textRange(PATH);
    assertThatThrownBy(() -> paths.eq("x".repeat(1025)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "table visits, attribute path: the sort key has 1025 bytes; DynamoDB allows 1024 at"
                + " most");
    assertThatThrownBy(() -> paths.beginsWith(""))
        .hasMessage(
            "table visits, attribute path: the sort key is empty, which DynamoDB does not allow");
    assertThat(visits.fixture.log).isEmpty();
  }

  private void assertInvalid(String host, String message) {
    assertThatThrownBy(() -> dao.table().where(Visits.HOST, host))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("table visits, attribute " + message);
  }

  /** As DynamoDB sorts: 9 before 10, U+FFFF before U+10000, 0x7f before 0x80. */
  @Test
  void aRangeThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> Visits.query(dao).between(10, 9))
        .isInstanceOf(InvalidConditionException.class)
        .hasMessage(
            "table visits, attribute at: between(…) starts behind its end, and DynamoDB does not"
                + " allow that");
    TextRangeQuery<Visit, String> paths = text(dao).where(Visits.HOST, "h").textRange(PATH);
    paths.between("\uffff", "\ud800\udc00");
    assertThatThrownBy(() -> paths.between("\ud800\udc00", "\uffff"))
        .isInstanceOf(InvalidConditionException.class);
    TextRangeQuery<Visit, byte[]> raw = raw().where(Visits.HOST, "h").textRange(RAW);
    raw.between(new byte[] {0x7f}, new byte[] {-128});
    assertThatThrownBy(() -> raw.between(new byte[] {-128}, new byte[] {0x7f}))
        .isInstanceOf(InvalidConditionException.class);
  }

  @Test
  void aValueOfTheCallersIsCopied() {
    byte[] bytes = {1};
    Query<Visit> query = raw().where(Visits.HOST, "h").textRange(RAW).eq(bytes);
    bytes[0] = 2;
    query.list();
    assertThat(last().expressionAttributeValues())
        .containsEntry(":v1", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1})));
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dao.index("none"))
        .withMessage("table visits has no index none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dao.index("by-status", ReadConsistency.STRONG))
        .withMessage(
            "index by-status of table visits is global, and DynamoDB has no strong reads of it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dao.index("slim"))
        .withMessage(
            "index slim of table visits does not hold all attributes; read it through a"
                + " @Projection");
  }

  @Test
  void aQueryDoesNotChange() {
    RangeQuery<Visit, Integer> query = Visits.query(dao);
    query.descending().limit(1).pageSize(2);
    query.ge(5);
    assertThat(sent(query)).isEqualTo("#n0 = :v0 {h}");
    assertThat(last().scanIndexForward()).isTrue();
    assertThat(last().limit()).isNull();
    assertThat(last().filterExpression()).isNull();
    assertThat(last().projectionExpression()).isNull();
    assertThat(last().hasExclusiveStartKey()).isFalse();
  }

  private KeyQuery<Visit> multi() {
    return visits
        .fixture
        .table(
            "visits",
            TableSchema.builder("visits", Visits.SCHEMA.codec())
                .partitionKey(Visits.HOST)
                .sortKey(Visits.AT)
                .index(
                    IndexSchema.global("multi")
                        .partitionKey(Visits.STATUS)
                        .partitionKey(PATH)
                        .sortKey(Visits.HOST)
                        .sortKey(Visits.AT))
                .build())
        .index("multi");
  }

  private KeyQuery<Visit> text(Dao<Visit> any) {
    return visits
        .fixture
        .table(
            any.tableName(),
            TableSchema.builder("visits", Visits.SCHEMA.codec())
                .partitionKey(Visits.HOST)
                .sortKey(PATH)
                .build())
        .table();
  }

  private KeyQuery<Visit> raw() {
    return visits
        .fixture
        .table(
            "visits",
            TableSchema.builder("visits", Visits.SCHEMA.codec())
                .partitionKey(Visits.HOST)
                .sortKey(RAW)
                .build())
        .table();
  }

  private String sent(Query<Visit> query) {
    query.list();
    Map<String, AttributeValue> values = last().expressionAttributeValues();
    return last().keyConditionExpression()
        + values.keySet().stream()
            .sorted()
            .map(name -> values.get(name).s() != null ? values.get(name).s() : values.get(name).n())
            .collect(java.util.stream.Collectors.joining(", ", " {", "}"));
  }

  private QueryRequest last() {
    return (QueryRequest)
        visits.fixture.dynamoDb.requests.get(visits.fixture.dynamoDb.requests.size() - 1);
  }
}
