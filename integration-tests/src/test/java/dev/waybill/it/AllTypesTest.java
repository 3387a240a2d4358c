package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.it.AllTypes.Colour;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;

/** Every plain type comes back from DynamoDB as it went. */
@ExtendWith(Engines.class)
class AllTypesTest {
  private static final UUID ID = new UUID(1, 2);

  private AllTypesDao dao;

  @BeforeEach
  void createTable(Setup setup) {
    dao = new AllTypesDao(setup.waybill());
    dao.createTable();
  }

  @Test
  void nothingButPrimitives() {
    AllTypes empty = empty();

    dao.save(empty);

    assertThat(dao.get(ID)).contains(empty);
  }

  @Test
  void randomValues() {
    Random random = new Random(20261122);
    for (int i = 0; i < 200; i++) {
      AllTypes value = random(random);
      dao.save(value);
      assertThat(dao.get(value.id())).contains(value);
    }
  }

  @Test
  void eachAttributeCanBeSetAndRemoved() {
    dao.save(empty());
    AllTypes value = random(new Random(7));

    AllTypes set =
        dao.update(
            ID,
            AllTypesDao.STRING.set("s"),
            AllTypesDao.PRIMITIVE_BYTE.set(-128),
            AllTypesDao.PRIMITIVE_SHORT.add(3),
            AllTypesDao.PRIMITIVE_INT.add(-4),
            AllTypesDao.PRIMITIVE_LONG.add(5),
            AllTypesDao.PRIMITIVE_FLOAT.set(0.1f),
            AllTypesDao.PRIMITIVE_DOUBLE.add(0.25),
            AllTypesDao.PRIMITIVE_BOOLEAN.set(true),
            AllTypesDao.PRIMITIVE_CHAR.set('y'),
            AllTypesDao.BIG_DECIMAL.add(12),
            AllTypesDao.BIG_INTEGER.set(new BigInteger("123456789012345678901234567890")),
            AllTypesDao.COLOUR.set(Colour.GREEN),
            AllTypesDao.DATES.set(new TreeSet<>(Set.of(LocalDate.EPOCH))),
            AllTypesDao.BY_COLOUR.set(Map.of(Colour.RED, Instant.EPOCH)),
            AllTypesDao.NESTED.set(List.of(Map.of("a", Set.of(1, 2)))),
            AllTypesDao.STRING_SET.set(Set.of()));

    assertThat(dao.get(ID)).contains(set);
    assertThat(set.primitiveByte()).isEqualTo((byte) -128);
    assertThat(set.primitiveShort()).isEqualTo((short) 3);
    assertThat(set.primitiveInt()).isEqualTo(-4);
    assertThat(set.primitiveLong()).isEqualTo(5);
    assertThat(set.primitiveFloat()).isEqualTo(0.1f);
    assertThat(set.primitiveDouble()).isEqualTo(0.25);
    assertThat(set.primitiveBoolean()).isTrue();
    assertThat(set.primitiveChar()).isEqualTo('y');
    assertThat(set.bigDecimal()).isEqualTo("12");
    assertThat(set.stringSet()).isEmpty();
    assertThat(set.nested()).isEqualTo(List.of(Map.of("a", Set.of(1, 2))));
    assertThat(dao.update(ID, AllTypesDao.STRING.remove(), AllTypesDao.DATES.remove()))
        .satisfies(removed -> assertThat(removed.string()).isNull())
        .satisfies(removed -> assertThat(removed.dates()).isEmpty());
    assertThat(value.id()).isNotEqualTo(ID);
  }

  private static AllTypes empty() {
    return new AllTypes(
        ID,
        null,
        (byte) 0,
        (short) 0,
        0,
        0,
        0,
        0,
        false,
        'x',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        new TreeSet<>(),
        null,
        null,
        null);
  }

  private static AllTypes random(Random random) {
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(200_000) - 100_000);
    LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    LocalDateTime dateTime = LocalDateTime.of(date, time);
    Instant instant = dateTime.toInstant(ZoneOffset.UTC);
    ZoneId zone = ZoneId.of(random.nextBoolean() ? "Europe/Oslo" : "America/New_York");
    byte[] bytes = new byte[random.nextInt(20)];
    random.nextBytes(bytes);
    List<String> strings = new ArrayList<>(Arrays.asList("a", null, "", "ø🌍"));
    Map<String, Double> doubles = new HashMap<>();
    doubles.put("null", null);
    doubles.put("some", random.nextGaussian());
    return new AllTypes(
        new UUID(random.nextLong(), random.nextLong()),
        "text " + random.nextInt(),
        (byte) random.nextInt(),
        (short) random.nextInt(),
        random.nextInt(),
        random.nextLong(),
        random.nextFloat() * 1000,
        random.nextGaussian() * 1e100,
        random.nextBoolean(),
        (char) ('a' + random.nextInt(26)),
        (byte) random.nextInt(),
        (short) random.nextInt(),
        random.nextInt(),
        random.nextLong(),
        random.nextFloat(),
        random.nextGaussian() * 1e-100,
        random.nextBoolean(),
        'ø',
        new BigInteger(120, random),
        // DynamoDB drops trailing zeros, and BigDecimal compares them.
        new BigDecimal(
            new BigInteger(90, random).setBit(0).multiply(BigInteger.TEN).add(BigInteger.ONE), 10),
        Colour.values()[random.nextInt(2)],
        new UUID(random.nextLong(), random.nextLong()),
        URI.create("https://example.org/" + random.nextInt() + "?q=%20#f"),
        instant,
        date,
        time,
        dateTime,
        OffsetDateTime.of(dateTime, ZoneOffset.ofHoursMinutes(5, 30)),
        instant.atZone(zone),
        Duration.ofSeconds(random.nextInt(), random.nextInt()),
        Period.of(random.nextInt(100), -random.nextInt(100), random.nextInt(100)),
        Year.of(random.nextInt(20_000) - 10_000),
        YearMonth.from(date),
        zone,
        Locale.forLanguageTag("sr-Latn-RS"),
        ByteBuffer.wrap(bytes),
        SdkBytes.fromByteArray(bytes),
        strings,
        List.of(Map.of("a", Set.of(1, 2), "b", Set.of(random.nextInt()))),
        Set.of("a", "b" + random.nextInt()),
        Set.of(random.nextLong(), 5L),
        Set.of(SdkBytes.fromUtf8String("x"), SdkBytes.fromUtf8String("y" + random.nextInt())),
        new TreeSet<>(Set.of(date, LocalDate.EPOCH)),
        doubles,
        Map.of(Colour.RED, instant),
        Map.of(new UUID(random.nextLong(), 1), List.of(true, false)));
  }
}
