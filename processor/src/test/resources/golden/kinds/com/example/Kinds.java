package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** One attribute of each kind, at the top and inside of collections. */
@Table("kinds")
public record Kinds(
    @PartitionKey byte[] key,
    String text,
    @Attribute(defaultValue = "") String textWithDefault,
    byte[] binary,
    char letter,
    Instant time,
    @Attribute(defaultValue = "2000") Year timeWithDefault,
    int integer,
    Integer integerOrNull,
    long number,
    @Attribute(defaultValue = "0") long numberWithDefault,
    double decimal,
    BigDecimal decimalOrNull,
    boolean flag,
    Boolean flagOrNull,
    Thread.State state,
    Set<String> set,
    SortedSet<Integer> sortedSet,
    List<String> list,
    List<List<Integer>> lists,
    List<SortedSet<Long>> listOfSets,
    Map<String, byte[]> map,
    Map<Thread.State, List<Instant>> mapOfLists,
    Map<String, Map<String, Boolean>> mapOfMaps,
    List<Double> decimals,
    List<Long> numbers,
    List<Thread.State> states,
    @BigText String big) {}
