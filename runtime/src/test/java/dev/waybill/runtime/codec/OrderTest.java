package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is compared by order is stored so that DynamoDB, which compares bytes, sees that order. */
class OrderTest {
  private static final int CASES = 20_000;

  @Test
  void instantsSortAsStored() {
    check(Codecs.INSTANT, Samples::instant);
    check(Codecs.INSTANT, random -> Instant.ofEpochSecond(random.nextInt(2), nanos(random)));
  }

  @Test
  void localDatesAndTimesSortAsStored() {
    check(Codecs.LOCAL_DATE, Samples::date);
    check(Codecs.LOCAL_TIME, Samples::time);
    check(
        Codecs.LOCAL_TIME, random -> LocalTime.of(1, 0, random.nextInt(2)).withNano(nanos(random)));
    check(Codecs.LOCAL_DATE_TIME, Samples::dateTime);
    check(
        Codecs.LOCAL_DATE_TIME,
        random -> Samples.date(new Random(7)).atTime(1, random.nextInt(2)).withNano(nanos(random)));
    check(Codecs.YEAR_MONTH, random -> java.time.YearMonth.from(Samples.date(random)));
  }

  @Test
  void textIsStoredAsItIs() {
    Random random = new Random(3);
    for (int i = 0; i < CASES; i++) {
      String text = Samples.text(random);
      assertThat(Codecs.STRING.toText(text)).isSameAs(text);
    }
  }

  @Test
  void whatIsStoredOfAUuidSortsByItsText() {
    check(Codecs.UUID, Samples::uuid, Comparator.comparing(Object::toString));
  }

  /** Why instants are not written as they print themselves. */
  @Test
  void instantsAsTheyPrintThemselvesWouldNotSort() {
    List<Instant> inOrder = List.of(Instant.ofEpochMilli(0), Instant.ofEpochMilli(500));
    assertThat(inOrder).isSortedAccordingTo(Comparator.comparing(OrderTest::printed).reversed());
  }

  private static String printed(Instant instant) {
    return instant.toString();
  }

  private static int nanos(Random random) {
    int[] digits = {0, 1, 500, 1000, 500_000, 1_000_000, 500_000_000, 999_999_999};
    return digits[random.nextInt(digits.length)];
  }

  private static <V extends Comparable<? super V>> void check(
      TextCodec<V> codec, Function<Random, V> next) {
    check(codec, next, Comparator.naturalOrder());
  }

  private static <V> void check(
      TextCodec<V> codec, Function<Random, V> next, Comparator<? super V> order) {
    Random random = new Random(4);
    for (int i = 0; i < CASES; i++) {
      V one = next.apply(random);
      V other = next.apply(random);
      assertThat(Integer.signum(Arrays.compareUnsigned(stored(codec, one), stored(codec, other))))
          .as("%s and %s", one, other)
          .isEqualTo(Integer.signum(order.compare(one, other)));
    }
  }

  private static <V> byte[] stored(TextCodec<V> codec, V value) {
    return codec.toText(value).getBytes(StandardCharsets.UTF_8);
  }
}
