package dev.waybill.runtime.attribute;

import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.error.Location;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A record with an attribute of each kind. */
record Doc() {
  static final Location HERE = Location.ofTable("docs").withKey("{id=7}");

  static final TextKeyAttribute<Doc> ID = new TextKeyAttribute<>("id");
  static final KeyAttribute<Doc, Color> SHADE =
      new KeyAttribute<>("shade", Codecs.enumOf(Color.values()));
  static final ComparableKeyAttribute<Doc, LocalDate> DAY =
      new ComparableKeyAttribute<>("day", Codecs.LOCAL_DATE);
  static final NumberKeyAttribute<Doc, Long> SERIAL =
      new NumberKeyAttribute<>("serial", Codecs.LONG);
  static final BinaryKeyAttribute<Doc, SdkBytes> HASH =
      new BinaryKeyAttribute<>("hash", Codecs.SDK_BYTES);

  static final TextAttribute<Doc> NAME = new TextAttribute<>("name");
  static final TextAttribute<Doc> ALIAS = new TextAttribute<>("alias");
  static final BinaryAttribute<Doc, byte[]> ICON = new BinaryAttribute<>("icon", Codecs.BYTE_ARRAY);
  static final ComparableAttribute<Doc, Character> GRADE =
      new ComparableAttribute<>("grade", Codecs.CHARACTER);
  static final NullableComparableAttribute<Doc, Instant> SEEN =
      new NullableComparableAttribute<>("seen", Codecs.INSTANT);
  static final NullableComparableAttribute<Doc, Instant> EXPIRES =
      new NullableComparableAttribute<>("expires", Codecs.EPOCH_SECOND);
  static final IntAttribute<Doc, Integer> VISITS = new IntAttribute<>("visits", Codecs.INTEGER);
  static final NullableLongAttribute<Doc, Long> LIMIT =
      new NullableLongAttribute<>("limit", Codecs.LONG);
  static final NullableDecimalAttribute<Doc, BigDecimal> PRICE =
      new NullableDecimalAttribute<>("price", Codecs.BIG_DECIMAL);
  static final PlainAttribute<Doc, Boolean> OPEN = new PlainAttribute<>("open", Codecs.BOOLEAN);
  static final NullableAttribute<Doc, Color> COLOR =
      new NullableAttribute<>("color", Codecs.enumOf(Color.values()));
  static final NullableAttribute<Doc, Color> OTHER_COLOR =
      new NullableAttribute<>("other", Codecs.enumOf(Color.values()));
  static final SetAttribute<Doc, String, Set<String>> TAGS =
      new SetAttribute<>("tags", Codecs.STRING, Codecs.set(Codecs.STRING));
  static final ListAttribute<Doc, Integer, NullableIntAttribute<Doc, Integer>> SCORES =
      new ListAttribute<>("scores", Kind.ints(Codecs.INTEGER));
  static final MapAttribute<Doc, String, String, TextAttribute<Doc>> LABELS =
      new MapAttribute<>("labels", Codecs.STRING, Kind.text());
  static final MapAttribute<
          Doc,
          String,
          List<Set<String>>,
          ListAttribute<Doc, Set<String>, SetAttribute<Doc, String, Set<String>>>>
      DEEP =
          new MapAttribute<>(
              "deep", Codecs.STRING, Kind.list(Kind.set(Codecs.STRING, Codecs.set(Codecs.STRING))));
  static final MapAttribute<Doc, String, Long, NullableLongAttribute<Doc, Long>> COUNTS =
      new MapAttribute<>("counts", Codecs.STRING, Kind.longs(Codecs.LONG));
  static final VersionAttribute<Doc, Integer> VERSION =
      new VersionAttribute<>("version", Codecs.INTEGER);
  static final TimestampAttribute<Doc> CREATED = new TimestampAttribute<>("created");
  static final BigAttribute<Doc, String> HTML =
      new BigAttribute<>("html", Content.TEXT, Placement.of("docs/{sha256}", "text/plain"));
  static final BigAttribute<Doc, byte[]> LOGO =
      new BigAttribute<>("logo", Content.BYTES, Placement.of("docs/{sha256}", "image/png"));

  static AttributeValue s(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue n(String number) {
    return AttributeValue.fromN(number);
  }

  static AttributeValue b(String text) {
    return AttributeValue.fromB(SdkBytes.fromUtf8String(text));
  }

  static AttributeValue m(String encoding, String bytes) {
    return AttributeValue.fromM(Map.of(encoding, b(bytes)));
  }

  /** Values in the order of their placeholders. */
  static Map<String, AttributeValue> values(AttributeValue... values) {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    for (AttributeValue value : values) {
      map.put(":v" + map.size(), value);
    }
    return map;
  }

  /** Names in the order of their placeholders. */
  static Map<String, String> names(String... names) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String name : names) {
      map.put("#n" + map.size(), name);
    }
    return map;
  }

  enum Color {
    RED,
    BLUE
  }
}
