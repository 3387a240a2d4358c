package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.error.InvalidCursorException;
import dev.waybill.runtime.table.Visits.Visit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Cursors: where they lead, and which are refused. */
class CursorTest {
  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
  private static final String DAMAGED =
      "table visits: the cursor is damaged or forged, or was sealed with another cursorKey(…); start"
          + " from the first page";
  private static final String OTHER =
      "table visits: the cursor is one of another query: a cursor leads on with the same key"
          + " condition, filter and direction, on the same table or index";

  private final Visits visits = new Visits().with(10);

  private String cursor() {
    return visits.query().limit(3).page().cursor().orElseThrow();
  }

  @Test
  void itIsTextForUrlsAndLeadsOn() {
    String cursor = cursor();
    assertThat(cursor).matches("[A-Za-z0-9_-]+").hasSizeLessThan(80);
    assertThat(QueryTest.ats(visits.query().from(cursor).list())).isEqualTo(QueryTest.range(3, 10));
    // How it is read makes no other query of it.
    assertThat(QueryTest.ats(visits.query().limit(2).pageSize(1).from(cursor).list()))
        .containsExactly(3, 4);
    assertThat(visits.query().from(cursor).count()).isEqualTo(7);
    assertThat(visits.query().from(cursor).first()).map(Visit::at).contains(3);
    assertThat(visits.query().hideExpired().from(cursor).list()).hasSize(7);
    assertThat(visits.query().from(null).list()).hasSize(10);
    assertThat(cursor()).as("same input, same bytes").isEqualTo(cursor);
  }

  /** Behind the last item that was returned, and not where DynamoDB stopped reading. */
  @Test
  void afterALimitItStandsBehindTheLastItem() {
    Query<Visit> query =
        visits
            .table()
            .index("by-status")
            .where(Visits.STATUS, "ok")
            .range(Visits.AT)
            .filter(Visits.STATUS_IS_OK);
    String cursor = query.limit(3).page().cursor().orElseThrow();
    visits.fixture.dynamoDb.requests.clear();
    query.from(cursor).list();
    assertThat(((QueryRequest) visits.fixture.dynamoDb.requests.get(0)).exclusiveStartKey())
        .isEqualTo(
            Map.of(
                "host", AttributeValue.fromS("h"),
                "at", AttributeValue.fromN("2"),
                "status", AttributeValue.fromS("ok")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anyChangedByteIsFound(boolean sealed) {
    visits.fixture.cursors = sealed ? CursorSeal.withKey(KEY) : CursorSeal.checksum();
    byte[] good = Base64.getUrlDecoder().decode(cursor());
    for (int i = 0; i < good.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] bad = good.clone();
        bad[i] ^= (byte) (1 << bit);
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString(bad));
      }
    }
  }

  @Test
  void anyChangedCharacterIsFound() {
    String good = cursor();
    for (int i = 0; i < good.length(); i++) {
      for (char c : "AB_-z0=+/ \u00e9".toCharArray()) {
        if (good.charAt(i) != c) {
          refused(good.substring(0, i) + c + good.substring(i + 1));
        }
      }
      refused(good.substring(0, i));
      refused(good.substring(i + 1));
    }
    refused(good + "A");
    refused(good + "=");
    refused("A".repeat(100_000));
    assertThat(visits.fixture.log).containsExactly("Query");
  }

  private void refused(String cursor) {
    assertThatThrownBy(() -> visits.query().from(cursor).list())
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageStartingWith("table visits: the cursor is ")
        .hasMessageContaining("start from the first page")
        .hasNoCause();
  }

  @Test
  void oneOfAnotherVersionIsToldAsSuch() {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor());
    bytes[0] = 2;
    assertThatThrownBy(
            () ->
                visits
                    .query()
                    .from(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                    .list())
        .hasMessage(
            "table visits: the cursor is of another version of Waybill, or damaged; start from the"
                + " first page");
  }

  @Test
  void oneOfAnotherQueryIsToldAsSuch() {
    String cursor = cursor();
    other(visits.query().ge(1), cursor);
    other(visits.query().descending(), cursor);
    other(visits.query().filter(Visits.STATUS_IS_OK), cursor);
    other(visits.table().table().where(Visits.HOST, "g").all(), cursor);
    other(visits.table().index("by-status").where(Visits.STATUS, "h").all(), cursor);
    other(visits.table().index("by-expiry").where(Visits.HOST, "h").all(), cursor);
    assertThatThrownBy(() -> visits.table().scan().from(cursor).page())
        .isInstanceOf(InvalidCursorException.class)
        .hasMessage(OTHER);
    assertThatThrownBy(
            () ->
                visits
                    .fixture
                    .table("stage-visits", Visits.SCHEMA)
                    .table()
                    .where(Visits.HOST, "h")
                    .all()
                    .from(cursor)
                    .list())
        .hasMessage(OTHER.replace("visits", "stage-visits"));
    assertThat(visits.fixture.log).containsExactly("Query");
  }

  private void other(Query<Visit> query, String cursor) {
    assertThatThrownBy(() -> query.from(cursor).page())
        .isInstanceOf(InvalidCursorException.class)
        .hasMessage(OTHER);
  }

  @Test
  void theOrderOfCallsDoesNotMatter() {
    String cursor = visits.query().descending().limit(3).page().cursor().orElseThrow();
    assertThat(QueryTest.ats(visits.query().from(cursor).descending().limit(2).list()))
        .containsExactly(6, 5);
  }

  @Test
  void aKeyTellsForgeryAndItsOwn() {
    String plain = cursor();
    visits.fixture.cursors = CursorSeal.withKey(KEY);
    String sealed = cursor();
    assertThat(visits.query().from(sealed).list()).hasSize(7);
    assertThatThrownBy(() -> visits.query().from(plain).list()).hasMessage(DAMAGED);
    visits.fixture.cursors =
        CursorSeal.withKey("another key of mine".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> visits.query().from(sealed).list()).hasMessage(DAMAGED);
  }

  @Test
  void aKeyIsLongAndCopied() {
    byte[] key = KEY.clone();
    CursorSeal seal = CursorSeal.withKey(key);
    byte[] before = seal.of(new byte[] {1});
    key[0]++;
    assertThat(seal.of(new byte[] {1})).isEqualTo(before);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Waybill.builder().cursorKey(new byte[15]))
        .withMessage("a key of cursors has at least 16 bytes; this one has 15");
  }

  @Test
  void keysOfAllTypesComeBack() {
    Cursors cursors =
        new Cursors(
            CursorSeal.checksum(),
            new Fingerprint().add("x").digest(),
            dev.waybill.runtime.error.Location.ofTable("t"));
    Map<String, AttributeValue> key =
        Map.of(
            "s", AttributeValue.fromS("é".repeat(1024)),
            "n", AttributeValue.fromN("-1.5E-7"),
            "é", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[2048])));
    assertThat(cursors.decode(cursors.encode(key))).isEqualTo(key);
  }
}
