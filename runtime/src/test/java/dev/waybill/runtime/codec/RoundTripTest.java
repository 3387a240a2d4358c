package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What was written is read back, whatever it was. */
class RoundTripTest {
  private static final int CASES = 5000;

  static Stream<Sample<?>> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsBackWhatItWrote(Sample<?> sample) {
    check(sample);
  }

  private static <V> void check(Sample<V> sample) {
    Random random = new Random(20261122);
    for (int i = 0; i < CASES; i++) {
      V value = sample.next().apply(random);
      AttributeValue stored = sample.codec().encode(value);
      V read = sample.codec().decode(stored);
      assertThat(sample.comparable().apply(read))
          .as("case %d, stored as %s", i, stored)
          .isEqualTo(sample.comparable().apply(value));
    }
  }
}
