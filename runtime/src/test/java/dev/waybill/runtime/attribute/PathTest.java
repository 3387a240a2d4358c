package dev.waybill.runtime.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PathTest {
  private static final Path TAGS = Path.of("tags");

  @Test
  void textIsThatOfJava() {
    assertThat(TAGS).hasToString("tags");
    assertThat(TAGS.index(3)).hasToString("tags[3]");
    assertThat(Path.of("labels").key("x")).hasToString("labels[\"x\"]");
    assertThat(Doc.DEEP.key("a").at(1).name()).isEqualTo("deep[\"a\"][1]");
  }

  @Test
  void whatOverlaps() {
    assertThat(TAGS.overlaps(TAGS)).isTrue();
    assertThat(TAGS.overlaps(TAGS.index(3))).isTrue();
    assertThat(TAGS.index(3).overlaps(TAGS)).isTrue();
    assertThat(TAGS.index(3).key("a").overlaps(TAGS.index(3))).isTrue();
    assertThat(TAGS.index(3).overlaps(TAGS.index(4))).isFalse();
    assertThat(TAGS.key("a").index(0).overlaps(TAGS.key("b").index(0))).isFalse();
    assertThat(TAGS.index(3).overlaps(Path.of("other").index(3))).isFalse();
    assertThat(TAGS.overlaps(Path.of("tags[3]"))).isFalse();
  }

  @Test
  void equalPathsHaveEqualSteps() {
    assertThat(TAGS.index(3))
        .isEqualTo(Path.of("tags").index(3))
        .hasSameHashCodeAs(Path.of("tags").index(3))
        .isNotEqualTo(TAGS.key("3"))
        .isNotEqualTo(Path.of("tags[3]"))
        .isNotEqualTo(TAGS);
  }

  @Test
  void anIndexIsNotNegative() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Doc.SCORES.at(-1))
        .withMessage("index -1 of attribute scores");
  }
}
