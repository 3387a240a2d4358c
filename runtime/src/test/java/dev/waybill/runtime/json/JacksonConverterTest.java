package dev.waybill.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as the content of a big attribute. */
class JacksonConverterTest {
  record Entry(String displayName, int stock) {}

  private static final Content<Entry> ENTRY = Content.of(JacksonConverter.of(Entry.class));
  private static final Content<Map<String, List<Entry>>> GENERIC =
      Content.of(JacksonConverter.of(new TypeReference<Map<String, List<Entry>>>() {}));

  @Test
  void aValueIsItsJson() {
    Blob blob = ENTRY.toBlob(new Entry("Lamp", 3));
    assertThat(blob.text()).isEqualTo("{\"displayName\":\"Lamp\",\"stock\":3}");
    assertThat(ENTRY.fromBlob(blob)).isEqualTo(new Entry("Lamp", 3));
    assertThat(ENTRY.isEager()).isTrue();
  }

  @Test
  void typeArgumentsAreKept() {
    Map<String, List<Entry>> value = Map.of("a", List.of(new Entry("Lamp", 3)));
    assertThat(GENERIC.fromBlob(GENERIC.toBlob(value))).isEqualTo(value);
  }

  @Test
  void equalMapsAreOneContent() {
    Map<String, List<Entry>> one = new LinkedHashMap<>();
    one.put("b", List.of());
    one.put("a", List.of());
    Map<String, List<Entry>> other = new HashMap<>(one);
    assertThat(GENERIC.toBlob(one).text()).isEqualTo("{\"a\":[],\"b\":[]}");
    assertThat(GENERIC.toBlob(other).sha256()).isEqualTo(GENERIC.toBlob(one).sha256());
  }

  @Test
  void aMapperOfTheUsersSaysHow() {
    JsonMapper mapper =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    String snake = "{\"display_name\":\"Lamp\",\"stock\":3}";
    assertThat(
            Content.of(JacksonConverter.of(Entry.class, mapper))
                .toBlob(new Entry("Lamp", 3))
                .text())
        .isEqualTo(snake);
    assertThat(
            Content.of(JacksonConverter.of(new TypeReference<List<Entry>>() {}, mapper))
                .fromBlob(Blob.of("[" + snake + "]")))
        .containsExactly(new Entry("Lamp", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"stock\":\"secret\"}", "{\"stock\":3} {}"})
  void whatIsNoJsonOfTheTypeIsRefusedWithItsCause(String content) {
    assertThatThrownBy(() -> ENTRY.fromBlob(Blob.of(content)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has content of " + content.length() + " bytes that")
        .hasMessageContaining(JacksonConverter.class.getName() + " could not read")
        .hasMessageNotContaining("secret")
        .hasCauseInstanceOf(JsonProcessingException.class);
  }

  @Test
  void jsonNullIsNoValue() {
    assertThatThrownBy(() -> ENTRY.fromBlob(Blob.of("null")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has read as null");
  }

  /** Nothing that Jackson knows how to write. */
  private static final class Closed {}

  @Test
  void whatJacksonCannotWriteIsRefusedWithItsCause() {
    Content<Closed> content = Content.of(JacksonConverter.of(Closed.class));
    assertThatThrownBy(() -> content.toBlob(new Closed()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the value is a " + Closed.class.getName())
        .hasMessageContaining("could not write")
        .hasCauseInstanceOf(JsonProcessingException.class);
  }
}
