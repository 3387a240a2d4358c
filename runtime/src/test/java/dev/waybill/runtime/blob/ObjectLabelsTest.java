package dev.waybill.runtime.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectLabelsTest {
  private final S3BlobStoreBuilder store = S3BlobStore.builder();

  @Test
  void tagsAtTheirLimitsAreTaken() {
    store.tagging(numbered(10));
    store.tagging(Map.of("k".repeat(128), "v".repeat(256)));
    store.tagging(Map.of("Größe 1 +-=._:/@", "", "é", "日本 9"));
    store.tagging(Map.of());
  }

  @Test
  void tooManyTagsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.tagging(numbered(11)))
        .withMessage("an object has at most 10 tags, and there are 11");
  }

  @Test
  void keysOfTagsHaveALength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.tagging(Map.of("", "v")))
        .withMessage("the key \"\" of a tag must have 1 to 128 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.tagging(Map.of("k".repeat(129), "v")))
        .withMessageContaining("1 to 128 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.tagging(Map.of("k", "v".repeat(257))))
        .withMessage("the value of the tag \"k\" has more than 256 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aws:x", "AWS:x", "aws:"})
  void tagsOfAwsAreRefused(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.tagging(Map.of(key, "v")))
        .withMessageContainingAll('"' + key + '"', "\"aws:\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a&b", "a?b", "a\nb", "a\u0000", "\uD800", "a,b", "\uD83D\uDE00"})
  void otherCharactersInTagsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.tagging(Map.of("team", text)))
        .withMessage(
            "the tag \"team\" has other characters than letters, digits, spaces and + - = . _ : / @");
    assertThatIllegalArgumentException().isThrownBy(() -> store.tagging(Map.of(text, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Owner", "a b", "a:b", "é", "a\n", "x-amz-meta-ü"})
  void keysOfMetadataAreHeadersInLowerCase(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.metadata(Map.of(key, "v")))
        .withMessageStartingWith("the key \"" + key + "\" of the metadata must be the name");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", " ", "é", "a\nb", "a\tb", "\u007F", "\r\nx-amz-acl: public"})
  void valuesOfMetadataArePrintable(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.metadata(Map.of("owner", value)))
        .withMessageStartingWith("the value of \"owner\" in the metadata must be printable");
  }

  @Test
  void metadataHasASize() {
    store.metadata(Map.of("a", "v".repeat(1002), "b", "v".repeat(1002)));
    store.metadata(Map.of("a_b.c-9", "", "b", "a  b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.metadata(Map.of("a", "v".repeat(1002), "b", "v".repeat(1003))))
        .withMessage(
            "the keys and values of the metadata have 2007 bytes; S3 takes 2048, of which 2006 are"
                + " yours");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.metadata(Map.of("waybill-content-length", "1")))
        .withMessageContaining("\"waybill-\", which is reserved");
  }

  @Test
  void nothingIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> store.tagging(Collections.singletonMap("k", null)))
        .withMessage("tagging has a null key or value");
    assertThatNullPointerException()
        .isThrownBy(() -> store.metadata(Collections.singletonMap(null, "v")))
        .withMessage("metadata has a null key or value");
    assertThatNullPointerException()
        .isThrownBy(() -> store.ssekmsEncryptionContext(Collections.singletonMap("k", null)))
        .withMessage("ssekmsEncryptionContext has a null key or value");
  }

  @Test
  void theMapIsCopiedAndSorted() {
    Map<String, String> given = new HashMap<>(numbered(9));
    Map<String, String> copy = ObjectLabels.tags(given);
    given.clear();
    assertThat(copy.keySet()).containsExactly("k0", "k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8");
  }

  private static Map<String, String> numbered(int count) {
    return IntStream.range(0, count)
        .boxed()
        .collect(Collectors.toMap(number -> "k" + number, String::valueOf));
  }
}
