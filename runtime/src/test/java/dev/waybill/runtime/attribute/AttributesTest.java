package dev.waybill.runtime.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AttributesTest {
  private static final IntAttribute<Object, Byte> BYTE = new IntAttribute<>("n", Codecs.BYTE);
  private static final IntAttribute<Object, Short> SHORT = new IntAttribute<>("n", Codecs.SHORT);
  private static final IntAttribute<Object, Integer> INT = new IntAttribute<>("n", Codecs.INTEGER);
  private static final LongAttribute<Object, Long> LONG = new LongAttribute<>("n", Codecs.LONG);
  private static final NullableLongAttribute<Object, BigInteger> BIG_INTEGER =
      new NullableLongAttribute<>("n", Codecs.BIG_INTEGER);
  private static final DecimalAttribute<Object, Float> FLOAT =
      new DecimalAttribute<>("n", Codecs.FLOAT);
  private static final DecimalAttribute<Object, Double> DOUBLE =
      new DecimalAttribute<>("n", Codecs.DOUBLE);
  private static final NullableDecimalAttribute<Object, BigDecimal> BIG_DECIMAL =
      new NullableDecimalAttribute<>("n", Codecs.BIG_DECIMAL);
  private static final NullableAttribute<Object, String> TEXT =
      new NullableAttribute<>("secretless", Codecs.STRING);
  private static final BigAttribute<Object, String> HTML =
      new BigAttribute<>("html", Content.TEXT, Placement.of("{sha256}", "text/plain"));

  @Test
  void primitivesAreTakenByEachNumber() {
    assertStored(BYTE.set(-128), "-128");
    assertStored(SHORT.setIfAbsent(32767), "32767");
    assertStored(INT.set(5), "5");
    assertStored(INT.set(Integer.valueOf(5)), "5");
    assertStored(LONG.set(5), "5");
    assertStored(LONG.set(Long.MIN_VALUE), "-9223372036854775808");
    assertStored(BIG_INTEGER.setIfAbsent(5), "5");
    assertStored(BIG_INTEGER.set(BigInteger.TEN.pow(30)), "1" + "0".repeat(30));
    assertStored(FLOAT.set(1), "1.0");
    assertStored(FLOAT.set(0.1), "0.1");
    assertStored(FLOAT.set(0.1f), "0.1");
    assertStored(DOUBLE.set(0.1), "0.1");
    assertStored(DOUBLE.setIfAbsent(3), "3.0");
    assertStored(BIG_DECIMAL.set(0.1), "0.1");
    assertStored(BIG_DECIMAL.set(new BigDecimal("1.10")), "1.10");
  }

  @Test
  void whatIsAddedMayBeBeyondTheRangeOfTheComponent() {
    assertStored(BYTE.add(-300), "-300");
    assertStored(INT.add(1), "1");
    assertStored(LONG.add(-1L), "-1");
    assertStored(BIG_INTEGER.add(2), "2");
    assertStored(DOUBLE.add(2), "2");
    assertStored(DOUBLE.add(0.5), "0.5");
    assertStored(BIG_DECIMAL.add(0.5), "0.5");
    assertStored(BIG_DECIMAL.add(new BigDecimal("-1E+3")), "-1E+3");
  }

  @Test
  void whatIsSetHasTheRangeOfTheComponent() {
    assertRefused(BYTE.set(128), "byte");
    assertRefused(BYTE.setIfAbsent(-129), "byte");
    assertRefused(SHORT.set(32768), "short");
    assertRefused(FLOAT.set(1e39), "float");
    assertRefused(FLOAT.setIfAbsent(-1e39), "float");
    assertRefused(FLOAT.add(1e39), "float");
    assertRefused(BIG_DECIMAL.set(Double.POSITIVE_INFINITY), "decimal");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e126, 1e-131})
  void whatDynamoDbCannotHoldIsRefused(double value) {
    assertRefused(DOUBLE.set(value), "");
    assertRefused(DOUBLE.setIfAbsent(value), "");
    assertRefused(DOUBLE.add(value), "");
    assertRefused(BIG_DECIMAL.set(value), "");
  }

  @Test
  void nullIsRefusedAtOnce() {
    assertThatNullPointerException()
        .isThrownBy(() -> TEXT.set((String) null))
        .withMessage("null for attribute secretless; remove() takes it away");
    assertThatNullPointerException().isThrownBy(() -> TEXT.setIfAbsent(null));
    assertThatNullPointerException()
        .isThrownBy(() -> HTML.set(null))
        .withMessage("null for attribute html; remove() takes it away");
    assertThatNullPointerException().isThrownBy(() -> HTML.setIfAbsent(null));
    assertThatNullPointerException().isThrownBy(() -> INT.set((Integer) null));
    assertThatNullPointerException().isThrownBy(() -> INT.add(null));
    assertThatNullPointerException()
        .isThrownBy(() -> new NullableAttribute<>("n", Codecs.STRING, null));
  }

  @Test
  void textShowsWhatIsDoneWithoutTheValue() {
    assertThat(TEXT.set("hidden")).hasToString("SET secretless");
    assertThat(HTML.setIfAbsent("hidden")).hasToString("SET_IF_ABSENT html");
    assertThat(LONG.add(4711)).hasToString("ADD n");
    assertThat(BIG_DECIMAL.remove()).hasToString("REMOVE n");
    assertThat(TEXT).hasToString("secretless");
    assertThat(HTML).hasToString("html");
    assertThat(new KeyAttribute<>("id", Codecs.STRING)).hasToString("id");
  }

  @Test
  void keysHaveNoDefault() {
    assertThat(new KeyAttribute<>("id", Codecs.STRING).defaultValue()).isNull();
    assertThat(new NullableIntAttribute<>("n", Codecs.INTEGER, 3).defaultValue()).isEqualTo(3);
  }

  private static void assertStored(UpdateAction<Object> action, String number) {
    assertThat(write(action)).containsExactly(AttributeValue.fromN(number));
  }

  private static void assertRefused(UpdateAction<Object> action, String type) {
    assertThatThrownBy(() -> write(action))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("table docs, item {id=7}, attribute n: the value ")
        .hasMessageContaining(type);
  }

  private static List<AttributeValue> write(UpdateAction<Object> action) {
    Location here = Location.ofTable("docs").withKey("{id=7}");
    ItemWriter item = new ItemWriter(values -> here);
    UpdateExpression.writeValues(List.of(action), item, here);
    Placeholders placeholders = new Placeholders(here);
    UpdateExpression.render(List.of(action), item, placeholders);
    return List.copyOf(placeholders.values().values());
  }
}
