package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All that we write in another way than the Enhanced Client does, or that only one of us reads. */
class EnhancedClientDifferencesTest {
  enum Level {
    LOW;

    @Override
    public String toString() {
      return "low";
    }
  }

  /** The same instant, but not the same text: equality conditions on what the other wrote fail. */
  @Test
  void instantsHaveNineFractionDigits() {
    Instant instant = Instant.parse("2026-01-02T03:04:05Z");
    AttributeConverter<Instant> theirs = converter(EnhancedType.of(Instant.class));
    assertThat(theirs.transformFrom(instant).s()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(Codecs.INSTANT.encode(instant).s()).isEqualTo("2026-01-02T03:04:05.000000000Z");
    assertThat(Codecs.INSTANT.decode(theirs.transformFrom(instant))).isEqualTo(instant);
    assertThat(theirs.transformTo(Codecs.INSTANT.encode(instant))).isEqualTo(instant);
  }

  /** We refuse to write what would not sort, and read it from others. */
  @Test
  void yearsBeyond9999AreReadOnly() {
    Instant instant = Instant.parse("+10000-01-01T00:00:00Z");
    AttributeConverter<Instant> instants = converter(EnhancedType.of(Instant.class));
    assertThat(Codecs.INSTANT.decode(instants.transformFrom(instant))).isEqualTo(instant);
    assertThatThrownBy(() -> Codecs.INSTANT.encode(instant)).isInstanceOf(CodecException.class);

    LocalDate date = LocalDate.of(-1, 1, 1);
    AttributeConverter<LocalDate> dates = converter(EnhancedType.of(LocalDate.class));
    assertThat(Codecs.LOCAL_DATE.decode(dates.transformFrom(date))).isEqualTo(date);
    assertThatThrownBy(() -> Codecs.LOCAL_DATE.encode(date)).isInstanceOf(CodecException.class);
  }

  /** It writes by the text of a constant, we by its name; they differ if the enum says so. */
  @Test
  void enumsAreWrittenByName() {
    AttributeConverter<Level> theirs = converter(EnhancedType.of(Level.class));
    TextCodec<Level> ours = Codecs.enumOf(Level.values());
    assertThat(theirs.transformFrom(Level.LOW).s()).isEqualTo("low");
    assertThat(ours.encode(Level.LOW).s()).isEqualTo("LOW");
    assertThatThrownBy(() -> ours.decode(theirs.transformFrom(Level.LOW)))
        .isInstanceOf(CodecException.class);
    assertThatThrownBy(() -> theirs.transformTo(ours.encode(Level.LOW)))
        .isInstanceOf(RuntimeException.class);
  }

  /**
   * Of a negative duration with a fraction it writes another number than it is, and misreads it.
   */
  @Test
  void negativeDurationsWithAFractionAreTrueNumbers() {
    AttributeConverter<Duration> theirs = converter(EnhancedType.of(Duration.class));
    Duration duration = Duration.ofMillis(-500);
    assertThat(theirs.transformFrom(duration).n()).isEqualTo("-1.500000000");
    assertThat(theirs.transformTo(theirs.transformFrom(duration)))
        .isEqualTo(Duration.ofMillis(-1500));
    assertThat(Codecs.DURATION.encode(duration).n()).isEqualTo("-0.500000000");
    // Its reader takes what we write as it stands, unless the seconds are -0.
    assertThat(theirs.transformTo(Codecs.DURATION.encode(Duration.ofMillis(-1500))))
        .isEqualTo(Duration.ofMillis(-1500));
    assertThat(theirs.transformTo(Codecs.DURATION.encode(duration)))
        .isEqualTo(Duration.ofMillis(500));
    assertThat(Codecs.DURATION.decode(theirs.transformFrom(duration)))
        .isEqualTo(Duration.ofMillis(-1500));
  }

  @Test
  void numbersBeyondTheLimitsAreRefusedByUsAlone() {
    BigDecimal tooLarge = new BigDecimal("1E+126");
    AttributeConverter<BigDecimal> theirs = converter(EnhancedType.of(BigDecimal.class));
    assertThat(theirs.transformFrom(tooLarge).n()).isEqualTo("1E+126");
    assertThatThrownBy(() -> Codecs.BIG_DECIMAL.encode(tooLarge))
        .isInstanceOf(CodecException.class);
  }

  @Test
  void decimalsWithDigitsToSpareAreShortened() {
    BigDecimal zeros = new BigDecimal("1." + "0".repeat(40));
    AttributeConverter<BigDecimal> theirs = converter(EnhancedType.of(BigDecimal.class));
    assertThat(theirs.transformFrom(zeros).n()).hasSize(42);
    assertThat(Codecs.BIG_DECIMAL.encode(zeros).n()).isEqualTo("1");
  }

  /** Text with half of a surrogate pair would come back with a '?' in it. */
  @Test
  void brokenTextIsRefusedByUsAlone() {
    AttributeConverter<String> theirs = converter(EnhancedType.of(String.class));
    assertThat(theirs.transformFrom("\uD83D").s()).isEqualTo("\uD83D");
    assertThatThrownBy(() -> Codecs.STRING.encode("\uD83D")).isInstanceOf(CodecException.class);
  }

  /** It writes an empty set as one that DynamoDB refuses. */
  @Test
  void emptySetsAreAbsent() {
    AttributeConverter<Set<String>> theirs = converter(EnhancedType.setOf(String.class));
    assertThat(theirs.transformFrom(Set.of()).ss()).isEmpty();
    assertThat(Codecs.set(Codecs.STRING).isStoredAsAbsent(Set.of())).isTrue();
  }

  @Test
  void nullInListsIsNulToBoth() {
    List<String> list = Arrays.asList("a", null);
    AttributeConverter<List<String>> theirs = converter(EnhancedType.listOf(String.class));
    AttributeValue ours = Codecs.list(Codecs.STRING).encode(list);
    assertThat(Codecs.list(Codecs.STRING).decode(theirs.transformFrom(list))).isEqualTo(list);
    assertThat(theirs.transformTo(ours)).isEqualTo(list);
  }

  @Test
  void yearsAndMonthsAreOursAlone() {
    assertThatIllegalStateException().isThrownBy(() -> converter(EnhancedType.of(Year.class)));
    assertThatIllegalStateException().isThrownBy(() -> converter(EnhancedType.of(YearMonth.class)));
  }

  private static <V> AttributeConverter<V> converter(EnhancedType<V> type) {
    return DefaultAttributeConverterProvider.create().converterFor(type);
  }
}
