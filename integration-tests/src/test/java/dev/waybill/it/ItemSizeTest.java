package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.codec.ItemSize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Our count of an item's bytes is DynamoDB's: one of 409,600 passes, and one of 409,601 does not.
 */
@ExtendWith(Engines.class)
class ItemSizeTest {
  @Test
  void randomItemsAtTheLimit(Setup setup) {
    new PageDao(setup.waybill()).createTable();
    Random random = new Random(20261122);
    for (int i = 0; i < 60; i++) {
      Map<String, AttributeValue> item = new HashMap<>();
      for (int n = random.nextInt(12); n >= 0; n--) {
        item.put("a" + n + "ø".repeat(random.nextInt(3)), value(random, 3));
      }
      assertAtTheLimit(setup, item);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "1",
        "-1",
        "10",
        "100",
        "12",
        "123",
        "1234",
        "1000001",
        "-1000001",
        "0.1",
        "0.01",
        "0.12",
        "0.001",
        "1.5",
        "12.34",
        "-12.345",
        "100.001",
        "1E+20",
        "1E-20",
        "123E+19",
        "12345678901234567890123456789012345678",
        "-9.9999999999999999999999999999999999999E+125"
      })
  void numbersAtTheLimit(String number, Setup setup) {
    new PageDao(setup.waybill()).createTable();
    assertAtTheLimit(setup, new HashMap<>(Map.of("n", AttributeValue.fromN(number))));
  }

  private static void assertAtTheLimit(Setup setup, Map<String, AttributeValue> item) {
    item.put("url", AttributeValue.fromS("k"));
    item.put("pad", AttributeValue.fromS(""));
    int rest = (int) (ItemSize.LIMIT - ItemSize.of(item));
    item.put("pad", AttributeValue.fromS("x".repeat(rest)));
    assertThat(ItemSize.of(item)).isEqualTo(409_600);
    String table = setup.table("urls");
    setup.plainDynamoDb().putItem(r -> r.tableName(table).item(item));

    item.put("pad", AttributeValue.fromS("x".repeat(rest + 1)));
    assertThatThrownBy(() -> setup.plainDynamoDb().putItem(r -> r.tableName(table).item(item)))
        .as("%s", item.keySet())
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("Item size");
  }

  private static AttributeValue value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 8)) {
      case 0 -> AttributeValue.fromS("søk🌍".repeat(random.nextInt(50)));
      case 1 -> AttributeValue.fromN(number(random));
      case 2 -> AttributeValue.fromB(SdkBytes.fromByteArray(new byte[random.nextInt(300)]));
      case 3 -> AttributeValue.fromBool(random.nextBoolean());
      case 4 -> AttributeValue.fromNul(true);
      case 5 -> AttributeValue.fromSs(List.of("a", "bø", "c" + random.nextInt()));
      case 6 -> AttributeValue.fromNs(numbers(random));
      case 7 -> AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(new byte[3])));
      case 8 -> {
        List<AttributeValue> list = new ArrayList<>();
        for (int n = random.nextInt(5); n > 0; n--) {
          list.add(value(random, depth - 1));
        }
        yield AttributeValue.fromL(list);
      }
      default -> {
        Map<String, AttributeValue> map = new HashMap<>();
        for (int n = random.nextInt(5); n > 0; n--) {
          map.put("key" + n, value(random, depth - 1));
        }
        yield AttributeValue.fromM(map);
      }
    };
  }

  private static List<String> numbers(Random random) {
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    for (int n = 0; n <= random.nextInt(5); n++) {
      numbers.add(new BigDecimal(number(random)).stripTrailingZeros());
    }
    return numbers.stream().map(BigDecimal::toString).toList();
  }

  private static String number(Random random) {
    BigInteger digits = new BigInteger(1 + random.nextInt(120), random);
    BigDecimal number = new BigDecimal(digits, random.nextInt(60) - 20);
    return (random.nextBoolean() ? number : number.negate()).toString();
  }
}
