package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;

/** The AWS Enhanced Client and we can share a table: each reads what the other wrote. */
class EnhancedClientTest {
  private static final int CASES = 2000;

  static Stream<Sample<?>> samples() {
    return Samples.shared();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void weReadWhatItWrote(Sample<?> sample) {
    checkReading(sample);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void itReadsWhatWeWrote(Sample<?> sample) {
    checkWriting(sample);
  }

  private static <V> void checkReading(Sample<V> sample) {
    AttributeConverter<V> theirs = converter(sample);
    Random random = new Random(1);
    for (int i = 0; i < CASES; i++) {
      V value = sample.next().apply(random);
      V read = sample.codec().decode(theirs.transformFrom(value));
      assertThat(sample.comparable().apply(read)).isEqualTo(sample.comparable().apply(value));
    }
  }

  private static <V> void checkWriting(Sample<V> sample) {
    AttributeConverter<V> theirs = converter(sample);
    Random random = new Random(2);
    for (int i = 0; i < CASES; i++) {
      V value = sample.next().apply(random);
      V read = theirs.transformTo(sample.codec().encode(value));
      assertThat(sample.comparable().apply(read)).isEqualTo(sample.comparable().apply(value));
    }
  }

  private static <V> AttributeConverter<V> converter(Sample<V> sample) {
    return DefaultAttributeConverterProvider.create().converterFor(sample.type());
  }
}
