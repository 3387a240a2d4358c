package dev.waybill.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromB;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNs;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromNul;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromSs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemSizeTest {
  record Sized(AttributeValue value, long size) {}

  static Stream<Sized> sizes() {
    return Stream.of(
        new Sized(fromS(""), 0),
        new Sized(fromS("aé€\uD83D\uDE00"), 1 + 2 + 3 + 4),
        new Sized(fromN("0"), 1),
        new Sized(fromN("-0.0"), 1),
        new Sized(fromN("7"), 2),
        new Sized(fromN("-7"), 3),
        new Sized(fromN("12"), 2),
        new Sized(fromN("123"), 3),
        new Sized(fromN("1200"), 2),
        new Sized(fromN("0.001"), 2),
        new Sized(fromN("1.5"), 3),
        new Sized(fromN("9".repeat(38)), 20),
        new Sized(fromN("1E+100"), 2),
        new Sized(fromB(SdkBytes.fromByteArray(new byte[9])), 9),
        new Sized(fromBool(false), 1),
        new Sized(fromNul(true), 1),
        new Sized(fromSs(List.of("a", "bc")), 3),
        new Sized(fromNs(List.of("1", "22")), 4),
        new Sized(AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(new byte[4]))), 4),
        new Sized(fromL(List.of()), 3),
        new Sized(fromL(List.of(fromS("a"), fromL(List.of()))), 3 + 2 + 4),
        new Sized(fromM(Map.of()), 3),
        new Sized(fromM(Map.of("key", fromS("a"))), 3 + 1 + 3 + 1));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void isThatOfDynamoDb(Sized sized) {
    assertThat(ItemSize.of(sized.value())).isEqualTo(sized.size());
  }

  @Test
  void namesCount() {
    assertThat(ItemSize.of(Map.of("né", fromS("a"), "b", fromBool(true)))).isEqualTo(3 + 1 + 1 + 1);
  }

  @Test
  void textIsCountedAsItIsEncoded() {
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      String text = Samples.text(random);
      assertThat(ItemSize.of(fromS(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }
  }
}
