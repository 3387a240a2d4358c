package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.attribute.AttributeType;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.BigForms;
import dev.waybill.runtime.attribute.BinaryAttribute;
import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.NullableLongAttribute;
import dev.waybill.runtime.attribute.Placeholders;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.attribute.UpdateExpression;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** DynamoDB takes each form of condition and action, and finds and does what it says. */
@ExtendWith(Engines.class)
class ExpressionsTest {
  private static final TextAttribute<Page> NAME = new TextAttribute<>("name");
  private static final TextAttribute<Page> ABSENT = new TextAttribute<>("absent");
  private static final BinaryAttribute<Page, SdkBytes> ICON =
      new BinaryAttribute<>("icon", Codecs.SDK_BYTES);
  private static final NullableLongAttribute<Page, Long> COUNT =
      new NullableLongAttribute<>("count", Codecs.LONG);
  private static final NullableLongAttribute<Page, Long> LIMIT =
      new NullableLongAttribute<>("limit", Codecs.LONG);
  private static final SetAttribute<Page, String, Set<String>> TAGS =
      new SetAttribute<>("tags", Codecs.STRING, Codecs.set(Codecs.STRING));
  private static final SetAttribute<Page, String, Set<String>> NO_TAGS =
      new SetAttribute<>("noTags", Codecs.STRING, Codecs.set(Codecs.STRING));
  private static final ListAttribute<Page, Long, NullableLongAttribute<Page, Long>> SCORES =
      new ListAttribute<>("scores", Kind.longs(Codecs.LONG));
  private static final ListAttribute<Page, Long, NullableLongAttribute<Page, Long>> NO_SCORES =
      new ListAttribute<>("noScores", Kind.longs(Codecs.LONG));
  private static final MapAttribute<
          Page, String, Set<String>, SetAttribute<Page, String, Set<String>>>
      GROUPS =
          new MapAttribute<>(
              "groups", Codecs.STRING, Kind.set(Codecs.STRING, Codecs.set(Codecs.STRING)));
  private static final MapAttribute<Page, String, Long, NullableLongAttribute<Page, Long>> COUNTS =
      new MapAttribute<>("counts", Codecs.STRING, Kind.longs(Codecs.LONG));
  private static final BigAttribute<Page, String> HTML =
      new BigAttribute<>("html", Content.TEXT, Placement.of("{sha256}", "text/plain"));

  private static final Map<String, AttributeValue> KEY = Map.of("url", AttributeValue.fromS("u"));
  private static final AttributeValue GZIPPED =
      AttributeValue.fromM(Map.of("gzip", bytes("gzipped x")));

  private DynamoDbClient dynamoDb;
  private String table;

  @BeforeEach
  void createTable(Setup setup) {
    PageDao pages = new PageDao(setup.waybill());
    pages.createTable();
    dynamoDb = setup.dynamoDb();
    table = setup.table("urls");
  }

  private void put(AttributeValue html) {
    Map<String, AttributeValue> item = new HashMap<>(KEY);
    item.put("name", AttributeValue.fromS("hello"));
    item.put("icon", bytes("icon"));
    item.put("count", AttributeValue.fromN("5"));
    item.put("limit", AttributeValue.fromN("7"));
    item.put("tags", AttributeValue.fromSs(List.of("a", "b")));
    item.put("scores", AttributeValue.fromL(List.of(number(1), number(2))));
    item.put("groups", AttributeValue.fromM(Map.of("x", AttributeValue.fromSs(List.of("a", "b")))));
    item.put("counts", AttributeValue.fromM(Map.of("x", number(1))));
    item.put("html", html);
    dynamoDb.putItem(request -> request.tableName(table).item(item));
  }

  @Test
  void conditionsAreTrueOrFalseAsTheySay() {
    put(AttributeValue.fromS("s3://b/other"));
    for (Condition<Page> condition : trueConditions()) {
      assertThat(isTrue(condition)).as(condition.toString()).isTrue();
      assertThat(isTrue(condition.not())).as("NOT " + condition).isFalse();
      assertThat(isTrue(ABSENT.exists().or(condition))).as(condition.toString()).isTrue();
      assertThat(isTrue(ABSENT.exists().and(condition))).as(condition.toString()).isFalse();
    }
  }

  private static List<Condition<Page>> trueConditions() {
    List<Condition<Page>> all = new ArrayList<>();
    all.add(NAME.exists());
    all.add(ABSENT.notExists());
    all.add(NAME.attributeType(AttributeType.S));
    all.add(GROUPS.attributeType(AttributeType.M));
    all.add(NAME.eq("hello"));
    all.add(NAME.ne("x"));
    all.add(ABSENT.ne("x"));
    all.add(ABSENT.lt("x").not());
    all.add(NAME.in("x", "hello"));
    all.add(NAME.between("hell", "hello"));
    all.add(NAME.beginsWith("he"));
    all.add(NAME.contains("ell"));
    all.add(NAME.size().eq(5));
    all.add(NAME.size().between(4, 6));
    all.add(ICON.beginsWith(SdkBytes.fromUtf8String("ic")));
    all.add(ICON.size().gt(3));
    all.add(COUNT.lt(5.5));
    all.add(COUNT.lt(LIMIT));
    all.add(COUNT.between(SCORES.at(0), LIMIT));
    all.add(TAGS.contains("a"));
    all.add(TAGS.eq(Set.of("b", "a")));
    all.add(TAGS.in(List.of(Set.of(), Set.of("a", "b"))));
    all.add(NO_TAGS.eq(Set.of()));
    all.add(TAGS.ne(Set.of()));
    all.add(SCORES.eq(List.of(1L, 2L)));
    all.add(SCORES.contains(2L));
    all.add(SCORES.at(1).eq(2));
    all.add(SCORES.at(1).gt(SCORES.at(0)));
    all.add(SCORES.at(7).notExists());
    all.add(SCORES.in(List.of(List.of(), List.of(1L, 2L))));
    all.add(GROUPS.key("x").contains("a"));
    all.add(GROUPS.key("x").size().eq(2));
    all.add(GROUPS.eq(Map.of("x", Set.of("b", "a"))));
    all.add(GROUPS.size().ge(1));
    all.add(COUNT.eq(5).and(LIMIT.eq(6).or(LIMIT.eq(7))));
    all.add(COUNT.eq(4).and(LIMIT.eq(7)).or(NAME.exists()));
    all.add(COUNT.eq(4).or(LIMIT.eq(6)).not());
    return all;
  }

  @Test
  void contentIsTheSameOnlyIfItIsForSure() {
    Condition<Page> same = HTML.sameContentAs("x");
    put(AttributeValue.fromS("s3://b/digest of x.gz"));
    assertContent(same, true, false);
    put(AttributeValue.fromS("s3://b/digest of y"));
    assertContent(same, false, true);
    put(bytes("x"));
    assertContent(same, true, false);
    put(bytes("y"));
    assertContent(same, false, true);
  }

  @Test
  void encodedContentIsTheSameOrNotOnceItIsKnown() {
    Condition<Page> same = HTML.sameContentAs("x");
    put(GZIPPED);
    assertContent(same, false, false);
    assertThat(isTrue(same, refined(same))).isTrue();
    Condition<Page> other = HTML.sameContentAs("y");
    assertContent(other, false, false);
    assertThat(isTrue(other.not(), refined(other.not()))).isTrue();
  }

  private void assertContent(Condition<Page> same, boolean isSame, boolean isDifferent) {
    assertThat(isTrue(same)).isEqualTo(isSame);
    assertThat(isTrue(NAME.exists().and(same))).isEqualTo(isSame);
    assertThat(isTrue(same.not())).isEqualTo(isDifferent);
    assertThat(isTrue(NAME.exists().and(same.not()))).isEqualTo(isDifferent);
  }

  private Placeholders refined(Condition<Page> condition) {
    Map<String, AttributeValue> item =
        dynamoDb.getItem(request -> request.tableName(table).key(KEY)).item();
    return placeholders().refined(condition, item).orElseThrow();
  }

  private boolean isTrue(Condition<Page> condition) {
    return isTrue(condition, placeholders());
  }

  private boolean isTrue(Condition<Page> condition, Placeholders placeholders) {
    String text = placeholders.condition(condition, "condition");
    Map<String, AttributeValue> values = placeholders.values();
    try {
      dynamoDb.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(KEY)
                  .conditionExpression(text)
                  .expressionAttributeNames(placeholders.names())
                  .expressionAttributeValues(values.isEmpty() ? null : values));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  @Test
  void actionsDoWhatTheySay() {
    assertUpdate(NAME.set("x"), "name", AttributeValue.fromS("x"));
    assertUpdate(NAME.setIfAbsent("x"), "name", AttributeValue.fromS("hello"));
    assertUpdate(ABSENT.setIfAbsent("x"), "absent", AttributeValue.fromS("x"));
    assertUpdate(ABSENT.set(NAME), "absent", AttributeValue.fromS("hello"));
    assertUpdate(NAME.set(ABSENT.orElse("x")), "name", AttributeValue.fromS("x"));
    assertUpdate(NAME.remove(), "name", null);
    assertUpdate(TAGS.set(Set.of()), "tags", null);
    assertUpdate(COUNT.add(-2), "count", number(3));
    assertUpdate(COUNT.set(COUNT.plus(LIMIT)), "count", number(12));
    assertUpdate(COUNT.set(LIMIT.minus(1)), "count", number(6));
    assertUpdate(COUNT.set(SCORES.at(9).orElse(10).minus(LIMIT.orElse(1))), "count", number(3));
    assertUpdate(TAGS.addAll("b", "c"), "tags", AttributeValue.fromSs(List.of("a", "b", "c")));
    assertUpdate(NO_TAGS.addAll("c"), "noTags", AttributeValue.fromSs(List.of("c")));
    assertUpdate(TAGS.deleteAll("a", "z"), "tags", AttributeValue.fromSs(List.of("b")));
    assertUpdate(TAGS.deleteAll("a", "b"), "tags", null);
    assertUpdate(SCORES.append(3L, 4L), "scores", list(1, 2, 3, 4));
    assertUpdate(SCORES.prepend(0L), "scores", list(0, 1, 2));
    assertUpdate(NO_SCORES.append(1L), "noScores", list(1));
    assertUpdate(NO_SCORES.prepend(1L, 2L), "noScores", list(1, 2));
  }

  @Test
  void actionsReachIntoAttributes() {
    assertUpdate(SCORES.at(0).set(9), "scores", list(9, 2));
    assertUpdate(SCORES.at(9).set(9), "scores", list(1, 2, 9));
    assertUpdate(SCORES.at(0).remove(), "scores", list(2));
    assertUpdate(SCORES.at(1).add(5), "scores", list(1, 7));
    assertUpdate(SCORES.at(1).set(SCORES.at(0)), "scores", list(1, 1));
    assertUpdate(COUNTS.key("x").add(5), "counts", AttributeValue.fromM(Map.of("x", number(6))));
    assertUpdate(
        COUNTS.key("a.b").add(5),
        "counts",
        AttributeValue.fromM(Map.of("x", number(1), "a.b", number(5))));
    assertUpdate(COUNTS.key("x").remove(), "counts", AttributeValue.fromM(Map.of()));
    assertUpdate(
        GROUPS.key("x").addAll("c"),
        "groups",
        AttributeValue.fromM(Map.of("x", AttributeValue.fromSs(List.of("a", "b", "c")))));
    assertUpdate(
        GROUPS.key("x").deleteAll("a"),
        "groups",
        AttributeValue.fromM(Map.of("x", AttributeValue.fromSs(List.of("b")))));
  }

  private void assertUpdate(UpdateAction<Page> action, String attribute, AttributeValue expected) {
    put(bytes("x"));
    ItemWriter item = new ItemWriter(values -> Location.NOWHERE);
    List<UpdateAction<Page>> actions = List.of(action);
    UpdateExpression.writeValues(actions, item, Location.NOWHERE);
    Placeholders placeholders = placeholders();
    String text = UpdateExpression.render(actions, item, placeholders);
    Map<String, AttributeValue> values = placeholders.values();
    Map<String, AttributeValue> updated =
        dynamoDb
            .updateItem(
                request ->
                    request
                        .tableName(table)
                        .key(KEY)
                        .updateExpression(text)
                        .expressionAttributeNames(placeholders.names())
                        .expressionAttributeValues(values.isEmpty() ? null : values)
                        .returnValues(ReturnValue.ALL_NEW))
            .attributes();
    assertThat(updated.get(attribute)).as(action.toString()).isEqualTo(expected);
  }

  private static Placeholders placeholders() {
    return new Placeholders(Location.NOWHERE, new Forms());
  }

  private static AttributeValue bytes(String text) {
    return AttributeValue.fromB(SdkBytes.fromUtf8String(text));
  }

  private static AttributeValue number(int number) {
    return AttributeValue.fromN(Integer.toString(number));
  }

  private static AttributeValue list(int... numbers) {
    List<AttributeValue> list = new ArrayList<>();
    for (int number : numbers) {
      list.add(number(number));
    }
    return AttributeValue.fromL(list);
  }

  /** Gzip here is a word in front of the content. */
  private static final class Forms implements BigForms {
    @Override
    public List<String> digests(BigField<?> field, Blob content) {
      return List.of("digest of " + content.text());
    }

    @Override
    public Optional<AttributeValue> plainInline(BigField<?> field, Blob content) {
      return Optional.of(bytes(content.text()));
    }

    @Override
    public boolean same(BigField<?> field, AttributeValue inline, Blob content) {
      return inline.equals(
          AttributeValue.fromM(Map.of("gzip", bytes("gzipped " + content.text()))));
    }
  }
}
