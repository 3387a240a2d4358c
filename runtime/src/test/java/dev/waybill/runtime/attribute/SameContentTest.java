package dev.waybill.runtime.attribute;

import static dev.waybill.runtime.attribute.Doc.HERE;
import static dev.waybill.runtime.attribute.Doc.b;
import static dev.waybill.runtime.attribute.Doc.m;
import static dev.waybill.runtime.attribute.Doc.s;
import static dev.waybill.runtime.attribute.Doc.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.BigField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What DynamoDB is asked about content, and what is asked again once an item has been seen. An
 * inline form of these tests is the content in capitals.
 */
class SameContentTest {
  private static final Condition<Doc> SAME = Doc.HTML.sameContentAs("x");
  private static final Condition<Doc> DIFFERENT = SAME.not();
  private static final Condition<Doc> LONG = Doc.HTML.sameContentAs("long");

  @Test
  void aPointerWithTheDigestOrTheContentItselfIsTheSame() {
    assertRendered(writing(), SAME, "contains(#n0, :v0) OR #n0 = :v1", s("digest of x"), b("x"));
  }

  @Test
  void contentThatIsTooLongToSendIsNotCompared() {
    assertRendered(writing(), LONG, "contains(#n0, :v0)", s("digest of long"));
  }

  @Test
  void aStoreMayNameContentInSeveralWays() {
    assertRendered(
        writing(),
        Doc.HTML.sameContentAs("keyed"),
        "contains(#n0, :v0) OR contains(#n0, :v1) OR #n0 = :v2",
        s("digest of keyed"),
        s("hmac of keyed"),
        b("keyed"));
  }

  @Test
  void whatMayBeTheSameIsNotDifferent() {
    assertRendered(
        writing(),
        DIFFERENT,
        "NOT (contains(#n0, :v0) OR #n0 = :v1 OR attribute_type(#n0, :v2))",
        s("digest of x"),
        b("x"),
        s("M"));
    assertRendered(
        writing(),
        LONG.not(),
        "NOT (contains(#n0, :v0) OR attribute_type(#n0, :v1) OR attribute_type(#n0, :v2))",
        s("digest of long"),
        s("B"),
        s("M"));
  }

  @Test
  void twoNegationsAreNone() {
    Condition<Doc> condition = DIFFERENT.and(Doc.NAME.exists()).not();
    assertThat(writing().condition(condition, "condition"))
        .isEqualTo("NOT (NOT (contains(#n0, :v0) OR #n0 = :v1) AND attribute_exists(#n1))");
  }

  @Test
  void itIsKeptTogetherAmongOthers() {
    assertThat(writing().condition(SAME.and(Doc.NAME.exists()), "condition"))
        .isEqualTo("(contains(#n0, :v0) OR #n0 = :v1) AND attribute_exists(#n1)");
    assertThat(writing().condition(Doc.NAME.exists().or(SAME), "condition"))
        .isEqualTo("attribute_exists(#n0) OR contains(#n1, :v0) OR #n1 = :v1");
  }

  @Test
  void anEncodedFormThatIsTheSameIsAskedForOnceItIsKnown() {
    Placeholders again = refined(writing(), SAME, m("gzip", "X")).orElseThrow();
    assertRendered(
        again,
        SAME,
        "contains(#n0, :v0) OR #n0 = :v1 OR #n0 = :v2",
        s("digest of x"),
        b("x"),
        m("gzip", "X"));
    // If the condition is false all the same, the item does not hold that form any more.
    assertThat(refined(again, SAME, m("gzip", "X"))).isEmpty();
    Placeholders third = refined(again, SAME, m("zstd", "X")).orElseThrow();
    assertRendered(
        third,
        SAME,
        "contains(#n0, :v0) OR #n0 = :v1 OR #n0 = :v2 OR #n0 = :v3",
        s("digest of x"),
        b("x"),
        m("gzip", "X"),
        m("zstd", "X"));
  }

  @Test
  void binaryIsAskedForOnceItIsKnownIfItCouldNotBeSentAtFirst() {
    Placeholders again = refined(writing(), LONG, b("LONG")).orElseThrow();
    assertRendered(again, LONG, "contains(#n0, :v0) OR #n0 = :v1", s("digest of long"), b("LONG"));
  }

  @Test
  void whatDynamoDbHasComparedIsNotAskedAgain() {
    assertThat(refined(writing(), SAME, b("X"))).isEmpty();
    assertThat(refined(writing(), SAME, s("s3://b/digest of y"))).isEmpty();
    assertThat(refined(writing(), SAME, m("gzip", "Y"))).isEmpty();
    assertThat(writing().refined(SAME, Map.of())).isEmpty();
    assertThat(writing().refined(Doc.NAME.exists(), Map.of("html", m("gzip", "X")))).isEmpty();
    assertThat(new Placeholders(HERE).refined(SAME, Map.of("html", m("gzip", "X")))).isEmpty();
  }

  @Test
  void anEncodedFormThatDiffersIsExceptedOnceItIsKnown() {
    Placeholders again = refined(writing(), DIFFERENT, m("gzip", "Y")).orElseThrow();
    assertRendered(
        again,
        DIFFERENT,
        "NOT (contains(#n0, :v0) OR #n0 = :v1" + " OR (attribute_type(#n0, :v2) AND #n0 <> :v3))",
        s("digest of x"),
        b("x"),
        s("M"),
        m("gzip", "Y"));
    assertThat(refined(writing(), DIFFERENT, m("gzip", "X"))).isEmpty();
    assertThat(refined(again, DIFFERENT, m("gzip", "Y"))).isEmpty();
  }

  @Test
  void binaryThatDiffersIsExceptedFromBinary() {
    Placeholders again = refined(writing(), LONG.not(), b("Y")).orElseThrow();
    Placeholders third = refined(again, LONG.not(), b("Z")).orElseThrow();
    assertRendered(
        third,
        LONG.not(),
        "NOT (contains(#n0, :v0) OR (attribute_type(#n0, :v1) AND #n0 <> :v2 AND #n0 <> :v3)"
            + " OR attribute_type(#n0, :v4))",
        s("digest of long"),
        s("B"),
        b("Y"),
        b("Z"),
        s("M"));
  }

  @Test
  void eachConditionLearnsForItself() {
    Condition<Doc> logo = Doc.LOGO.sameContentAs("z".getBytes(StandardCharsets.UTF_8));
    Condition<Doc> condition = SAME.and(logo.not());
    Placeholders again =
        writing()
            .refined(condition, Map.of("html", m("gzip", "X"), "logo", m("gzip", "Y")))
            .orElseThrow();
    assertThat(again.condition(condition, "condition"))
        .isEqualTo(
            "(contains(#n0, :v0) OR #n0 = :v1 OR #n0 = :v2) AND NOT (contains(#n1, :v3) OR #n1 ="
                + " :v4 OR (attribute_type(#n1, :v5) AND #n1 <> :v6))");
  }

  @Test
  void oneConditionBothWaysLearnsBothWays() {
    Condition<Doc> condition = SAME.or(Doc.NAME.exists().and(DIFFERENT));
    assertThat(refined(writing(), condition, m("gzip", "X"))).isPresent();
    assertThat(refined(writing(), condition, m("gzip", "Y"))).isPresent();
  }

  private static Optional<Placeholders> refined(
      Placeholders placeholders, Condition<Doc> condition, AttributeValue html) {
    return placeholders.refined(condition, Map.of("html", html));
  }

  private static void assertRendered(
      Placeholders placeholders, Condition<Doc> condition, String text, AttributeValue... values) {
    assertThat(placeholders.condition(condition, "condition")).isEqualTo(text);
    assertThat(placeholders.names()).isEqualTo(Map.of("#n0", "html"));
    assertThat(placeholders.values()).isEqualTo(values(values));
  }

  private static Placeholders writing() {
    return new Placeholders(HERE, new Capitals());
  }

  /** Content is inline in capitals, and a long one is not at hand. */
  private static final class Capitals implements BigForms {
    @Override
    public List<String> digests(BigField<?> field, Blob content) {
      String digest = "digest of " + text(content);
      return text(content).equals("keyed")
          ? List.of(digest, "hmac of " + text(content))
          : List.of(digest);
    }

    @Override
    public Optional<AttributeValue> plainInline(BigField<?> field, Blob content) {
      return text(content).equals("long") ? Optional.empty() : Optional.of(b(text(content)));
    }

    @Override
    public boolean same(BigField<?> field, AttributeValue inline, Blob content) {
      AttributeValue bytes = inline.hasM() ? inline.m().values().iterator().next() : inline;
      return bytes.b().asUtf8String().equals(text(content).toUpperCase(Locale.ROOT));
    }

    private static String text(Blob content) {
      return new String(content.bytes(), StandardCharsets.UTF_8);
    }
  }
}
