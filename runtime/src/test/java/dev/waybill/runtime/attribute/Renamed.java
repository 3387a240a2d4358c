package dev.waybill.runtime.attribute;

import static dev.waybill.runtime.attribute.Doc.HERE;
import static dev.waybill.runtime.attribute.Doc.b;
import static dev.waybill.runtime.attribute.Doc.names;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes of the record of these tests that had other names before. */
final class Renamed {
  private static final Path ADDRESS = Path.of("address").formerly("home");
  static final TextAttribute<Doc> TOWN = new TextAttribute<>(Path.of("town").formerly("city"));
  static final TextAttribute<Doc> PLACE =
      new TextAttribute<>(Path.of("place").formerly("spot", "site"));
  static final NullableLongAttribute<Doc, Long> HITS =
      new NullableLongAttribute<>(Path.of("hits").formerly("views"), Codecs.LONG);
  static final SetAttribute<Doc, String, Set<String>> TAGS =
      new SetAttribute<>(
          Path.of("tags").formerly("words", "terms"), Codecs.STRING, Codecs.set(Codecs.STRING));
  static final ListAttribute<Doc, Integer, NullableIntAttribute<Doc, Integer>> SCORES =
      new ListAttribute<>(Path.of("scores").formerly("marks"), Kind.ints(Codecs.INTEGER));
  static final BigAttribute<Doc, String> HTML =
      new BigAttribute<>(
          Path.of("html").formerly("page"), Content.TEXT, Placement.of("d/{sha256}", "text/html"));
  static final TextAttribute<Doc> STREET = new TextAttribute<>(ADDRESS.key("street"));
  static final TextAttribute<Doc> ADDRESS_TOWN =
      new TextAttribute<>(ADDRESS.key("town").formerly("city"));
  static final NullableLongAttribute<Doc, Long> FLOOR =
      new NullableLongAttribute<>(Path.of("address").key("floor").formerly("storey"), Codecs.LONG);

  private Renamed() {}

  record Row(Object what, String text, Map<String, String> names) {
    @Override
    public String toString() {
      return what.toString();
    }
  }

  static Row row(Object what, String text, String... names) {
    return new Row(what, text, names(names));
  }

  static Placeholders writing() {
    return new Placeholders(HERE, new AsTheyAre());
  }

  /** Content is inline as it is. */
  private static final class AsTheyAre implements BigForms {
    @Override
    public List<String> digests(BigField<?> field, Blob content) {
      return List.of("digest of x");
    }

    @Override
    public Optional<AttributeValue> plainInline(BigField<?> field, Blob content) {
      return Optional.of(b("x"));
    }

    @Override
    public boolean same(BigField<?> field, AttributeValue inline, Blob content) {
      return inline.m().values().iterator().next().equals(b("x"));
    }
  }
}
