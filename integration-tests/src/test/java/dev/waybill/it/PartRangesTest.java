package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.error.ItemTypeException;
import dev.waybill.runtime.table.FamilyDao;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.Partition;
import dev.waybill.runtime.table.Query;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableFamily;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TextRangeQuery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ranges of components inside of sort keys, and items of several types, on the real engine. */
@ExtendWith(Engines.class)
class PartRangesTest {
  private static final KeyPart<String> OWNER = KeyPart.of("owner", Codecs.STRING);
  private static final KeyPart<String> NAME = KeyPart.of("name", Codecs.STRING);
  private static final KeyPart<Integer> NUMBER = KeyPart.of("number", Codecs.INTEGER);
  private static final KeyTemplate PK = KeyTemplate.of("PK").text("OWNER#").part(OWNER);
  private static final KeyTemplate THING_SK = KeyTemplate.of("SK").text("THING#").part(NAME);
  private static final KeyTemplate PART_SK =
      KeyTemplate.of("SK").text("THING#").part(NAME).text("#PART#").part(NUMBER);

  private static final TableSchema<Thing> THINGS =
      TableSchema.builder("things", new ThingCodec())
          .partitionKey(PK)
          .sortKey(THING_SK)
          .type("kind", "Thing")
          .build();
  private static final TableSchema<Part> PARTS =
      TableSchema.builder("things", new PartCodec())
          .partitionKey(PK)
          .sortKey(PART_SK)
          .type("kind", "Part")
          .build();
  private static final TableSchema<Other> OTHERS =
      TableSchema.builder("things", new OtherCodec())
          .partitionKey(PK)
          .sortKey(THING_SK)
          .otherTypes("kind", "Part", "Thing")
          .build();
  private static final TableFamily<Entity> FAMILY =
      TableFamily.<Entity>builder("things", "kind")
          .member(Part.class, PARTS)
          .member(Thing.class, THINGS)
          .fallback(Other.class, OTHERS)
          .build();

  private Things things;
  private Dao<Part> parts;
  private Dao<Other> others;
  private EntityDao all;

  @BeforeEach
  void createTable(Setup setup) {
    Waybill waybill = setup.waybill();
    things = new Things(waybill);
    parts = new Dao<>(waybill, PARTS);
    others = new Dao<>(waybill, OTHERS);
    all = new EntityDao(waybill);
    all.createTable();
  }

  @Test
  void rangesFindWhatIsInThem() {
    Random random = new Random(11);
    Set<Entity> records = new LinkedHashSet<>();
    for (int i = 0; i < 120; i++) {
      String name = name(random);
      records.add(new Thing("a", name));
      records.add(new Part("a", name, random.nextInt(3) - 1));
      records.add(new Thing("b", name));
    }
    all.saveAll(records);
    List<Thing> own =
        records.stream()
            .filter(record -> record instanceof Thing thing && thing.owner().equals("a"))
            .map(Thing.class::cast)
            .sorted(Comparator.comparing(Thing::name, PartRangesTest::compare))
            .toList();
    assertThat(things.query("a").list()).isEqualTo(own);
    assertThat(things.query("a").count()).isEqualTo(own.size());
    for (int i = 0; i < 25; i++) {
      String value = name(random);
      check(own, things.query("a").eq(value), name -> name.equals(value));
      check(own, things.query("a").lt(value), name -> compare(name, value) < 0);
      check(own, things.query("a").le(value), name -> compare(name, value) <= 0);
      check(own, things.query("a").gt(value), name -> compare(name, value) > 0);
      check(own, things.query("a").ge(value), name -> compare(name, value) >= 0);
      check(own, things.query("a").beginsWith(value), name -> name.startsWith(value));
    }
    check(own, things.query("a").lt(""), name -> false);
    long ofA = records.stream().filter(record -> !record.owner().equals("b")).count();
    assertThat(all.query(things.partition("a")).list()).hasSize((int) ofA);
    assertThat(all.scan().count()).isEqualTo(records.size());
  }

  @Test
  void itemsOfOtherTypesAreLeftAlone() {
    all.save(new Thing("a", "x"));
    all.save(new Other("a", "y"));
    Key<Other> thing = others.key(THING_SK.with(NAME.with("x")));
    assertThatThrownBy(() -> others.delete(thing)).isInstanceOf(ItemTypeException.class);
    assertThatThrownBy(() -> others.save(new Other("a", "x")))
        .isInstanceOf(ItemTypeException.class);
    Key<Thing> other = things.key(THING_SK.with(NAME.with("y")));
    assertThatThrownBy(() -> things.delete(other)).isInstanceOf(ItemTypeException.class);
    assertThat(things.delete(things.key(THING_SK.with(NAME.with("none"))))).isFalse();
    assertThat(others.scan().list()).containsExactly(new Other("a", "y"));
    assertThat(others.delete(new Other("a", "y"))).isTrue();
    assertThat(all.scan().list()).containsExactly(new Thing("a", "x"));
    assertThat(parts.scan().list()).isEmpty();
  }

  private static void check(List<Thing> all, Query<Thing> query, Predicate<String> expected) {
    List<Thing> wanted = new ArrayList<>(all);
    wanted.removeIf(thing -> !expected.test(thing.name()));
    assertThat(query.list()).isEqualTo(wanted);
  }

  private static int compare(String left, String right) {
    return Arrays.compareUnsigned(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Random random) {
    String[] some = {"#", "$", " ", "a", "b", "~", "é", "\uffff", "😀", "\udbff\udfff"};
    StringBuilder name = new StringBuilder();
    for (int length = random.nextInt(4); length > 0; length--) {
      name.append(some[random.nextInt(some.length)]);
    }
    return name.toString();
  }

  sealed interface Entity {
    String owner();
  }

  record Thing(String owner, String name) implements Entity {}

  record Part(String owner, String name, int number) implements Entity {}

  record Other(String owner, String name) implements Entity {}

  private static class Dao<R> extends TableDao<R> {
    Dao(Waybill waybill, TableSchema<R> schema) {
      super(waybill.table(schema));
    }

    Key<R> key(KeyTemplate.Value sortKey) {
      return keyOf(PK.with(OWNER.with("a")), sortKey);
    }
  }

  private static final class Things extends TableDao<Thing> {
    Things(Waybill waybill) {
      super(waybill.table(THINGS));
    }

    Key<Thing> key(KeyTemplate.Value sortKey) {
      return keyOf(PK.with(OWNER.with("a")), sortKey);
    }

    TextRangeQuery<Thing, String> query(String owner) {
      return table().where(PK.with(OWNER.with(owner))).partTextRange(THING_SK, NAME);
    }

    Partition<Thing> partition(String owner) {
      return table().where(PK.with(OWNER.with(owner))).partition();
    }
  }

  private static final class EntityDao extends FamilyDao<Entity> {
    EntityDao(Waybill waybill) {
      super(waybill.family(FAMILY));
    }
  }

  private record ThingCodec() implements RecordCodec<Thing> {
    @Override
    public void write(Thing thing, ItemWriter item) {
      writeKey(thing, item);
    }

    @Override
    public void writeKey(Thing thing, ItemWriter item) {
      item.compose(PK.with(OWNER.with(thing.owner())));
      item.compose(THING_SK.with(NAME.with(thing.name())));
    }

    @Override
    public Thing read(ItemReader item) {
      return new Thing(item.part(PK, OWNER), item.part(THING_SK, NAME));
    }
  }

  private record PartCodec() implements RecordCodec<Part> {
    @Override
    public void write(Part part, ItemWriter item) {
      writeKey(part, item);
    }

    @Override
    public void writeKey(Part part, ItemWriter item) {
      item.compose(PK.with(OWNER.with(part.owner())));
      item.compose(PART_SK.with(NAME.with(part.name()), NUMBER.with(part.number())));
    }

    @Override
    public Part read(ItemReader item) {
      return new Part(item.part(PK, OWNER), item.part(PART_SK, NAME), item.part(PART_SK, NUMBER));
    }
  }

  private record OtherCodec() implements RecordCodec<Other> {
    @Override
    public void write(Other other, ItemWriter item) {
      writeKey(other, item);
    }

    @Override
    public void writeKey(Other other, ItemWriter item) {
      item.compose(PK.with(OWNER.with(other.owner())));
      item.compose(THING_SK.with(NAME.with(other.name())));
    }

    @Override
    public Other read(ItemReader item) {
      return new Other(item.part(PK, OWNER), item.part(THING_SK, NAME));
    }
  }
}
