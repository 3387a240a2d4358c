package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What others write is read in all its forms, or refused with a message that does not show it. */
class ReadFormsTest {
  private static final UUID ID = UUID.fromString("0a000000-0000-0000-0000-000000000001");

  record Form<V>(ValueCodec<V> codec, AttributeValue stored, V value) {
    void check() {
      assertThat(codec.decode(stored)).isEqualTo(value);
    }
  }

  static Stream<Form<?>> forms() {
    return Stream.of(
        new Form<>(Codecs.INTEGER, fromN("1E3"), 1000),
        new Form<>(Codecs.INTEGER, fromN("5.0"), 5),
        new Form<>(Codecs.BYTE, fromN("-1.28E+2"), (byte) -128),
        new Form<>(Codecs.LONG, fromN("9.223372036854775807E18"), Long.MAX_VALUE),
        new Form<>(Codecs.BIG_INTEGER, fromN("1E+125"), BigInteger.TEN.pow(125)),
        new Form<>(Codecs.YEAR, fromN("2.026E3"), Year.of(2026)),
        new Form<>(Codecs.EPOCH_SECOND, fromN("1E3"), Instant.ofEpochSecond(1000)),
        new Form<>(Codecs.NUMBER, fromN("1.50"), new BigDecimal("1.50")),
        new Form<>(Codecs.DOUBLE, fromN("5"), 5.0),
        new Form<>(Codecs.FLOAT, fromN("16777217"), 16777216f),
        new Form<>(Codecs.BIG_DECIMAL, fromN("1e2"), new BigDecimal("1E+2")),
        new Form<>(Codecs.DURATION, fromN("1.5"), Duration.ofMillis(1500)),
        new Form<>(Codecs.DURATION, fromN("-0.5"), Duration.ofMillis(-500)),
        new Form<>(Codecs.DURATION, fromN("1E3"), Duration.ofSeconds(1000)),
        instant("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        instant("2026-01-02T03:04:05.5Z", "2026-01-02T03:04:05.500Z"),
        instant("2026-01-02T03:04:05+02:00", "2026-01-02T01:04:05Z"),
        instant("+10000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z"),
        new Form<>(Codecs.LOCAL_DATE_TIME, fromS("2026-01-02"), LocalDateTime.of(2026, 1, 2, 0, 0)),
        new Form<>(Codecs.LOCAL_DATE, fromS("+10000-01-02"), LocalDate.of(10000, 1, 2)),
        new Form<>(Codecs.UUID, fromS("0A000000-0000-0000-0000-000000000001"), ID),
        new Form<>(
            Codecs.set(Codecs.STRING), fromL(List.of(fromS("a"), fromS("b"))), Set.of("a", "b")),
        new Form<>(
            Codecs.list(Codecs.STRING),
            fromL(List.of(fromNul(true))),
            Arrays.asList((String) null)));
  }

  private static Form<Instant> instant(String stored, String value) {
    return new Form<>(Codecs.INSTANT, fromS(stored), Instant.parse(value));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isRead(Form<?> form) {
    form.check();
  }

  record Bad(ValueCodec<?> codec, AttributeValue stored, String problem) {}

  static Stream<Bad> wrongTypes() {
    return Stream.of(
        new Bad(Codecs.STRING, fromN("7"), "is of DynamoDB's type N, and cannot be read as S"),
        new Bad(Codecs.INTEGER, fromS("7"), "is of DynamoDB's type S, and cannot be read as N"),
        new Bad(Codecs.BOOLEAN, fromN("1"), "is of DynamoDB's type N, and cannot be read as BOOL"),
        new Bad(Codecs.BYTE_ARRAY, fromS("x"), "is of DynamoDB's type S, and cannot be read as B"),
        new Bad(
            Codecs.list(Codecs.STRING),
            fromM(Map.of()),
            "is of DynamoDB's type M, and cannot be read as L"),
        new Bad(
            Codecs.map(Codecs.STRING, Codecs.STRING),
            fromL(List.of()),
            "is of DynamoDB's type L, and cannot be read as M"),
        new Bad(
            Codecs.set(Codecs.STRING),
            fromNs(List.of("1")),
            "is of DynamoDB's type NS, and cannot be read as SS"),
        new Bad(
            Codecs.set(Codecs.LONG),
            fromSs(List.of("1")),
            "is of DynamoDB's type SS, and cannot be read as NS"),
        new Bad(
            Codecs.set(Codecs.SDK_BYTES),
            fromSs(List.of("1")),
            "is of DynamoDB's type SS, and cannot be read as BS"),
        new Bad(Codecs.set(Codecs.STRING), fromL(List.of(fromNul(true))), "holds a list with NUL"),
        new Bad(
            Codecs.list(Codecs.list(Codecs.STRING)),
            fromL(List.of(fromL(List.of(fromBool(true))))),
            "is of DynamoDB's type BOOL, and cannot be read as S"));
  }

  static Stream<Bad> wrongValues() {
    return Stream.of(
        new Bad(Codecs.BYTE, fromN("300"), "holds a number that is not a byte"),
        new Bad(Codecs.BYTE, fromN("3E2"), "holds a number that is not a byte"),
        new Bad(Codecs.SHORT, fromN("32768"), "holds a number that is not a short"),
        new Bad(Codecs.INTEGER, fromN("2147483648"), "holds a number that is not an int"),
        new Bad(Codecs.INTEGER, fromN("54321.5"), "holds a number that is not an int"),
        new Bad(Codecs.INTEGER, fromN("1E999999999"), "holds a number that is not an int"),
        new Bad(Codecs.LONG, fromN("1E19"), "holds a number that is not a long"),
        new Bad(Codecs.FLOAT, fromN("3.5E38"), "holds a number that is not a float"),
        new Bad(Codecs.BIG_INTEGER, fromN("54321.5"), "holds a number that is not an integer"),
        new Bad(Codecs.YEAR, fromN("1000000000"), "holds a number that is not a year"),
        new Bad(Codecs.EPOCH_SECOND, fromN("1.5"), "not a time in seconds"),
        new Bad(Codecs.EPOCH_SECOND, fromN("31556889864403200"), "not a time in seconds"),
        new Bad(Codecs.EPOCH_SECOND, fromN("1E+30"), "not a time in seconds"),
        new Bad(Codecs.DURATION, fromN("1E-10"), "not a duration in seconds"),
        new Bad(Codecs.DURATION, fromN("9223372036854775808"), "not a duration in seconds"),
        new Bad(Codecs.CHARACTER, fromS("secret"), "holds text that is not a single character"),
        new Bad(Codecs.CHARACTER, fromS(""), "holds text that is not a single character"),
        new Bad(Codecs.UUID, fromS("1-2-3-4-54321"), "holds text that is not a UUID"),
        new Bad(Codecs.URI, fromS("secret secret"), "holds text that is not a URI"),
        new Bad(Codecs.INSTANT, fromS("secret"), "holds text that is not an ISO-8601 instant"),
        new Bad(Codecs.LOCAL_DATE, fromS("2026-13-54321"), "that is not an ISO-8601 date"),
        new Bad(Codecs.LOCAL_TIME, fromS("25:54321"), "that is not an ISO-8601 time"),
        new Bad(Codecs.LOCAL_DATE_TIME, fromS("secret"), "not an ISO-8601 date and time"),
        new Bad(Codecs.OFFSET_DATE_TIME, fromS("secret"), "date and time with offset"),
        new Bad(Codecs.ZONED_DATE_TIME, fromS("secret"), "date and time with zone"),
        new Bad(Codecs.PERIOD, fromS("secret"), "not an ISO-8601 period"),
        new Bad(Codecs.YEAR_MONTH, fromS("secret"), "not an ISO-8601 year and month"),
        new Bad(Codecs.ZONE_ID, fromS("Secret/Zone"), "holds text that is not a time zone"),
        new Bad(Codecs.LOCALE, fromS("secret_secret"), "not a BCP 47 language tag"),
        new Bad(Codecs.enumOf(Samples.Color.values()), fromS("secret"), "constants of its enum"),
        new Bad(
            Codecs.map(Codecs.UUID, Codecs.STRING),
            fromM(Map.of("secret", fromS("x"))),
            "holds text that is not a UUID"));
  }

  @ParameterizedTest
  @MethodSource({"wrongTypes", "wrongValues"})
  void isRefusedWithoutShowingIt(Bad bad) {
    assertThatThrownBy(() -> bad.codec().decode(bad.stored()))
        .isExactlyInstanceOf(CodecException.class)
        .hasNoCause()
        .hasMessageContaining(bad.problem())
        .message()
        .doesNotContainIgnoringCase("secret")
        .doesNotContain("54321");
  }

  @Test
  void collectionsThatWereReadAreUnmodifiable() {
    List<String> list = Codecs.list(Codecs.STRING).decode(fromL(List.of(fromS("a"))));
    Set<String> set = Codecs.set(Codecs.STRING).decode(fromSs(List.of("b", "a")));
    SortedSet<String> sorted = Codecs.sortedSet(Codecs.STRING).decode(fromSs(List.of("b", "a")));
    Map<String, String> map =
        Codecs.map(Codecs.STRING, Codecs.STRING).decode(fromM(Map.of("a", fromS("b"))));
    assertThatThrownBy(() -> list.add("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> set.add("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> sorted.add("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(sorted).containsExactly("a", "b");
  }

  @Test
  void anAbsentSetIsTheEmptyOne() {
    assertThat(Codecs.set(Codecs.STRING).absentValue()).isEmpty();
    assertThat(Codecs.sortedSet(Codecs.STRING).absentValue()).isEmpty();
    assertThat(Codecs.set(Codecs.STRING).isStoredAsAbsent(Set.of())).isTrue();
    assertThat(Codecs.sortedSet(Codecs.STRING).isStoredAsAbsent(new TreeSet<>())).isTrue();
    assertThat(Codecs.list(Codecs.STRING).absentValue()).isNull();
    assertThat(Codecs.list(Codecs.STRING).isStoredAsAbsent(List.of())).isFalse();
    assertThat(Codecs.STRING.isStoredAsAbsent("")).isFalse();
  }
}
