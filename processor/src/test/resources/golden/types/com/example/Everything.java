package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
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

@Table("everything")
public record Everything(
    @PartitionKey @Nullable String text,
    boolean flag,
    char letter,
    byte tiny,
    short small,
    int number,
    long big,
    float single,
    double real,
    Boolean boxedFlag,
    Character boxedLetter,
    Byte boxedTiny,
    Short boxedSmall,
    Integer boxedNumber,
    Long boxedBig,
    Float boxedSingle,
    Double boxedReal,
    BigInteger whole,
    BigDecimal exact,
    DayOfWeek day,
    UUID id,
    URI address,
    Instant instant,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offset,
    ZonedDateTime zoned,
    Duration duration,
    Period period,
    Year year,
    YearMonth month,
    ZoneId zone,
    Locale locale,
    byte[] bytes,
    ByteBuffer buffer,
    SdkBytes sdkBytes,
    List<@Nullable String> list,
    Set<Integer> set,
    SortedSet<Instant> sorted,
    Set<DayOfWeek> days,
    Map<String, Boolean> flags,
    Map<DayOfWeek, List<Map<UUID, Set<byte[]>>>> nested) {}
