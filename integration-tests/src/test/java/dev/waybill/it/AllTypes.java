package dev.waybill.it;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** One component of each plain type. */
@Table("all-types")
record AllTypes(
    @PartitionKey UUID id,
    @Nullable String string,
    byte primitiveByte,
    short primitiveShort,
    int primitiveInt,
    long primitiveLong,
    float primitiveFloat,
    double primitiveDouble,
    boolean primitiveBoolean,
    char primitiveChar,
    @Nullable Byte boxedByte,
    @Nullable Short boxedShort,
    @Nullable Integer boxedInt,
    @Nullable Long boxedLong,
    @Nullable Float boxedFloat,
    @Nullable Double boxedDouble,
    @Nullable Boolean boxedBoolean,
    @Nullable Character boxedChar,
    @Nullable BigInteger bigInteger,
    @Nullable BigDecimal bigDecimal,
    @Nullable Colour colour,
    @Nullable UUID uuid,
    @Nullable URI uri,
    @Nullable Instant instant,
    @Nullable LocalDate localDate,
    @Nullable LocalTime localTime,
    @Nullable LocalDateTime localDateTime,
    @Nullable OffsetDateTime offsetDateTime,
    @Nullable ZonedDateTime zonedDateTime,
    @Nullable Duration duration,
    @Nullable Period period,
    @Nullable Year year,
    @Nullable YearMonth yearMonth,
    @Nullable ZoneId zoneId,
    @Nullable Locale locale,
    @Nullable ByteBuffer buffer,
    @Nullable SdkBytes sdkBytes,
    @Nullable List<@Nullable String> strings,
    @Nullable List<Map<String, Set<Integer>>> nested,
    Set<String> stringSet,
    Set<Long> numberSet,
    Set<SdkBytes> bytesSet,
    SortedSet<LocalDate> dates,
    @Nullable Map<String, @Nullable Double> doubles,
    @Nullable Map<Colour, Instant> byColour,
    @Nullable Map<UUID, List<Boolean>> byUuid) {

  /** An enum. */
  enum Colour {
    RED,
    GREEN
  }
}
