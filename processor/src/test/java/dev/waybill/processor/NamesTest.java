package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever users call their records, components and types, the output compiles. */
class NamesTest {
  /** All that generated code names. */
  private static final List<String> USED =
      List.of(
          "ArrayList",
          "BigAttribute",
          "BinaryAttribute",
          "Blob",
          "ByteBuffer",
          "Codecs",
          "ComparableAttribute",
          "ComparableKeyAttribute",
          "Content",
          "Deprecated",
          "Duration",
          "Generated",
          "IndexSchema",
          "Instant",
          "IntAttribute",
          "Integer",
          "Item",
          "ItemReader",
          "ItemTable",
          "ItemWriter",
          "Key",
          "KeyAttribute",
          "KeyQuery",
          "Kind",
          "List",
          "ListAttribute",
          "Long",
          "LongAttribute",
          "Map",
          "MapAttribute",
          "NullableAttribute",
          "NullableComparableAttribute",
          "NullableIntAttribute",
          "Number",
          "NumberKeyAttribute",
          "Object",
          "Optional",
          "Override",
          "Placement",
          "Projection",
          "Query",
          "RangeQuery",
          "ReadConsistency",
          "Read",
          "ReadDao",
          "Record",
          "RecordCodec",
          "RecordReader",
          "SafeVarargs",
          "Scan",
          "Set",
          "SetAttribute",
          "Short",
          "Stamps",
          "String",
          "SuppressWarnings",
          "Table",
          "TableDao",
          "TableSchema",
          "TextAttribute",
          "TextKeyAttribute",
          "TextRangeQuery",
          "TimestampAttribute",
          "UUID",
          "UpdateAction",
          "VersionAttribute",
          "Waybill",
          "Writes");

  /** Those that records of one package can have, one of whose DAOs would have the other's name. */
  private static final List<String> USED_TOGETHER =
      USED.stream().filter(name -> !name.endsWith("Dao")).toList();

  private static final String INDEXES =
      """
      @dev.waybill.annotations.GlobalIndex(
          name = "by-count", partitionKey = {"count", "duration"}, sortKey = {"day", "name"})
      @dev.waybill.annotations.GlobalIndex(
          name = "by-name", partitionKey = "name", sortKey = "day")
      @dev.waybill.annotations.LocalIndex(name = "by-day", sortKey = "day")
      @dev.waybill.annotations.LocalIndex(name = "by-visits", sortKey = "visits")
      """;

  private static final String EVERYTHING_USED =
      """
      @dev.waybill.annotations.PartitionKey java.lang.String id,
      @dev.waybill.annotations.SortKey int sort,
      @dev.waybill.annotations.BigText java.lang.String text,
      @dev.waybill.annotations.BigBinary dev.waybill.runtime.blob.Blob blob,
      @dev.waybill.annotations.Attribute(defaultValue = "1") short number,
      @dev.waybill.annotations.Attribute(defaultValue = "1") java.time.Duration duration,
      java.lang.String name,
      java.lang.Thread.State day,
      long visits,
      java.lang.Integer count,
      byte[] bytes,
      char letter,
      boolean flag,
      @dev.waybill.annotations.Version long version,
      @dev.waybill.annotations.CreatedAt java.time.Instant createdAt,
      @dev.waybill.annotations.UpdatedAt java.time.Instant updatedAt,
      @dev.waybill.annotations.TimeToLive java.time.Instant expires,
      @dev.waybill.annotations.GeneratedId java.util.UUID trace,
      java.util.List<java.util.Map<java.lang.String, java.util.Set<java.util.UUID>>> nested\
      """;

  @TempDir Path output;

  @Test
  void recordsNamedAsWhatTheOutputUses() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : USED) {
      String folder = "p" + name;
      compilation.source(folder + "/" + name + ".java", "package " + folder + ";" + record(name));
    }
    assertCompiles(compilation, USED.size());
  }

  @Test
  void recordsNamedAsWhatTheOutputUsesAllInOnePackage() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : USED_TOGETHER) {
      compilation.source("com/example/" + name + ".java", "package com.example;" + record(name));
    }
    assertCompiles(compilation, USED_TOGETHER.size());
  }

  @Test
  void recordsNamedAsWhatTheOutputUsesAllInTheUnnamedPackage() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : USED_TOGETHER) {
      compilation.source(name + ".java", record(name));
    }
    assertCompiles(compilation, USED_TOGETHER.size());
  }

  @Test
  void otherTypesOfThePackageNamedAsWhatTheOutputUses() {
    Compilation compilation = Compilation.into(output).strictly();
    compilation.source("com/example/Page.java", "package com.example;" + record("Page"));
    for (String name : USED) {
      compilation.source(
          "com/example/" + name + ".java", "package com.example; class " + name + " {}");
    }
    assertCompiles(compilation, 1);
  }

  @Test
  void enumsNamedAsWhatTheOutputUsesOrCoins() {
    Compilation compilation = Compilation.into(output).strictly();
    StringBuilder components = new StringBuilder();
    List<String> coined = List.of("PageCodec", "ItemCodec", "SCHEMA", "PAGE");
    for (String name : List.of(USED, coined).stream().flatMap(List::stream).toList()) {
      compilation.source(
          "com/example/" + name + ".java", "package com.example; public enum " + name + " {A}");
      components.append(", com.example.").append(name).append(" the").append(name);
    }
    compilation.source(
        "com/example/Page.java",
        "package com.example;" + record("Page", EVERYTHING_USED + components));
    assertCompiles(compilation, 1);
  }

  @Test
  void enumsOfAnotherPackageNamedAsTheRecordOrItsDao() {
    Compilation compilation =
        Compilation.into(output)
            .strictly()
            .source("other/Page.java", "package other; public enum Page {A}")
            .source("other/PageDao.java", "package other; public enum PageDao {A}")
            .source(
                "com/example/Page.java",
                "package com.example;"
                    + record("Page", EVERYTHING_USED + ", other.Page a, other.PageDao b"));
    assertCompiles(compilation, 1);
  }

  @Test
  void componentsNamedAsWhatTheOutputCoins() {
    List<String> names =
        List.of(
            "action",
            "actions",
            "codec",
            "com",
            "consistency",
            "customizer",
            "dev",
            "get",
            "item",
            "java",
            "more",
            "next",
            "page",
            "permits",
            "record",
            "schema",
            "stamps",
            "sealed",
            "software",
            "table",
            "var",
            "waybill",
            "yield",
            "SCHEMA",
            "Page",
            "_1",
            "$",
            "x",
            "X",
            "\u540d\u524d",
            "stra\u00dfe");
    Compilation compilation = Compilation.into(output).strictly();
    for (int i = 0; i < names.size(); i++) {
      String key = "@dev.waybill.annotations.PartitionKey String " + names.get(i);
      String sort =
          ", @dev.waybill.annotations.SortKey int q, String pageCodec"
              + ", @dev.waybill.annotations.Version int v";
      compilation.source(
          "p" + i + "/Page.java", "package p" + i + ";" + record("Page", key + sort));
    }
    assertCompiles(compilation, names.size());
  }

  @Test
  void recordsWhoseVariableWouldBeAKeyword() {
    Compilation compilation = Compilation.into(output).strictly();
    List<String> names = List.of("Class", "Int", "New", "URL", "HTMLPage", "X", "lower", "Item");
    for (String name : names) {
      compilation.source("com/example/" + name + ".java", "package com.example;" + record(name));
    }
    assertCompiles(compilation, names.size());
  }

  @Test
  void projectionsNamedAsWhatTheOutputUses() {
    Compilation compilation = Compilation.into(output).strictly();
    compilation.source("other/Item.java", "package other;" + record("Item"));
    for (String name : USED_TOGETHER) {
      compilation.source(
          "com/example/" + name + ".java",
          "package com.example; @dev.waybill.annotations.Projection(of = other.Item.class) record "
              + name
              + "(java.lang.String text, dev.waybill.runtime.blob.Blob blob, long version,"
              + " java.lang.Thread.State day, java.util.UUID trace,"
              + " java.util.List<java.util.Map<java.lang.String, java.util.Set<java.util.UUID>>>"
              + " nested) {}");
    }
    assertCompiles(compilation, USED_TOGETHER.size() + 1);
  }

  @Test
  void suppliersNamedAsWhatTheOutputUsesOrCoins() {
    Compilation compilation = Compilation.into(output).strictly();
    List<String> coined = List.of("PageCodec", "ItemCodec", "SCHEMA", "PAGE", "Page", "New");
    List<String> names = List.of(USED, coined).stream().flatMap(List::stream).toList();
    StringBuilder components = new StringBuilder();
    for (String name : names) {
      compilation.source(
          "suppliers/" + name + ".java",
          "package suppliers; public class "
              + name
              + " implements java.util.function.Supplier<java.lang.String> {"
              + " @java.lang.Override public java.lang.String get() { return \"id\"; } }");
      components
          .append(", @dev.waybill.annotations.GeneratedId(suppliers.")
          .append(name)
          .append(".class) java.lang.String of")
          .append(names.indexOf(name));
    }
    compilation.source(
        "com/example/Page.java",
        "package com.example;"
            + record("Page", "@dev.waybill.annotations.PartitionKey String id" + components));
    assertCompiles(compilation, 1);
  }

  @Test
  void aComponentWithANameThatJavaRefusesIsToldByTheCompiler(@TempDir Path output) {
    Compilation.Result result =
        Compilation.into(output)
            .source(
                "com/example/Page.java",
                "package com.example;"
                    + record("Page", "@dev.waybill.annotations.PartitionKey String id, int wait"))
            .run();
    assertThat(result.diagnostics())
        .extracting(Compilation.Found::message)
        .anyMatch(message -> message.contains("illegal record component name wait"))
        .noneMatch(message -> message.contains("WB099"));
  }

  private static String record(String name) {
    return INDEXES + record(name, EVERYTHING_USED);
  }

  private static String record(String name, String components) {
    return "@dev.waybill.annotations.Table(\"records\") public record "
        + name
        + "("
        + components
        + ") {}";
  }

  private static void assertCompiles(Compilation compilation, int daos) {
    Compilation.Result result = compilation.run();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated()).hasSize(daos);
  }
}
