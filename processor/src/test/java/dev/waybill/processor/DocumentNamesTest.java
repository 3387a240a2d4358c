package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever users call their documents and the parts of those, the output compiles. */
class DocumentNamesTest {
  /** What the output names, or coins. */
  private static final List<String> USED =
      List.of(
          "AddressCodec",
          "AddressKind",
          "BigAttribute",
          "Blob",
          "Boolean",
          "Codecs",
          "Condition",
          "Content",
          "Deprecated",
          "Document",
          "DocumentAttribute",
          "DocumentCodec",
          "DocumentFamily",
          "DocumentFamilyAttribute",
          "DocumentFamilyCodec",
          "DocumentKind",
          "DocumentParts",
          "Family",
          "Generated",
          "Instant",
          "IntAttribute",
          "Integer",
          "Item",
          "ItemReader",
          "ItemWriter",
          "Key",
          "Kind",
          "List",
          "ListAttribute",
          "Long",
          "Map",
          "MapAttribute",
          "NullableAttribute",
          "Object",
          "Override",
          "Parts",
          "Path",
          "Placement",
          "PlainAttribute",
          "R",
          "Record",
          "Set",
          "SetAttribute",
          "String",
          "SuppressWarnings",
          "T",
          "Text",
          "TextAttribute",
          "UUID",
          "Whole",
          "Class",
          "URL",
          "lower");

  private static final String PARTS =
      """
      java.lang.String text,
      @dev.waybill.annotations.BigText java.lang.String html,
      @dev.waybill.annotations.BigBinary dev.waybill.runtime.blob.Blob blob,
      @dev.waybill.annotations.Attribute(name = "n", formerly = "m") int number,
      java.lang.Long size,
      boolean flag,
      java.lang.Thread.State day,
      java.time.Instant at,
      java.util.UUID trace,
      java.util.Set<java.lang.String> words,
      java.util.List<java.util.Map<java.lang.String, java.util.Set<java.util.UUID>>> nested\
      """;

  @TempDir Path output;

  @Test
  void documentsNamedAsWhatTheOutputUses() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : USED) {
      String folder = "p" + name;
      compilation.source(folder + "/" + name + ".java", "package " + folder + ";" + document(name));
      compilation.source(
          folder + "/Page.java", "package " + folder + ";" + table("Page", mentions(name, name)));
    }
    assertWrites(compilation, 2 * USED.size());
  }

  @Test
  void documentsNamedAsWhatTheOutputUsesAllInOnePackage() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : together()) {
      compilation.source("com/example/" + name + ".java", "package com.example;" + document(name));
    }
    compilation.source("com/example/Page.java", "package com.example;" + table("Page", all("")));
    assertWrites(compilation, together().size() + 1);
  }

  @Test
  void documentsNamedAsWhatTheOutputUsesAllInTheUnnamedPackage() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : together()) {
      compilation.source(name + ".java", document(name));
    }
    compilation.source("Page.java", table("Page", all("")));
    assertWrites(compilation, together().size() + 1);
  }

  @Test
  void nestedDocumentsNamedAsWhatTheOutputUses() {
    Compilation compilation = Compilation.into(output).strictly();
    String nested =
        USED.stream()
            .filter(name -> !name.equals("String"))
            .map(DocumentNamesTest::document)
            .collect(Collectors.joining("\n"));
    compilation.source(
        "com/example/Page.java",
        "package com.example;" + table("Page", "Page.Text a, Page.Path b, Page.R c", nested));
    assertWrites(compilation, USED.size());
  }

  @Test
  void membersOfFamiliesNamedAsWhatTheOutputUses() {
    Compilation compilation = Compilation.into(output).strictly();
    String nested =
        USED.stream()
            .map(name -> "record " + name + "(int number) implements Address {}")
            .collect(Collectors.joining("\n"));
    compilation.source(
        "com/example/Address.java",
        "package com.example; @dev.waybill.annotations.Document public sealed interface Address {"
            + nested
            + "}");
    compilation.source(
        "com/example/Page.java",
        "package com.example;" + table("Page", mentions("Address", "address")));
    assertWrites(compilation, USED.size() + 2);
  }

  @Test
  void familiesNamedAsWhatTheOutputUses() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : USED) {
      String folder = "p" + name;
      compilation.source(
          folder + "/" + name + ".java",
          "package "
              + folder
              + "; @dev.waybill.annotations.Document public sealed interface "
              + name
              + " { record One(int number, "
              + name
              + " next) implements "
              + name
              + " {} }");
    }
    assertWrites(compilation, 2 * USED.size());
  }

  @Test
  void otherTypesOfThePackageNamedAsWhatTheOutputUses() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : USED) {
      compilation.source(
          "com/example/" + name + ".java", "package com.example; class " + name + " {}");
    }
    compilation.source("com/example/Address.java", "package com.example;" + document("Address"));
    assertWrites(compilation, 1);
  }

  @Test
  void enumsNamedAsWhatTheOutputUsesOrCoins() {
    Compilation compilation = Compilation.into(output).strictly();
    for (String name : USED) {
      compilation.source(
          "com/example/" + name + ".java", "package com.example; public enum " + name + " {A}");
    }
    compilation.source(
        "com/example/Address.java",
        "package com.example; @dev.waybill.annotations.Document public record Address("
            + PARTS
            + USED.stream()
                .map(name -> ", com.example." + name + " the" + name)
                .collect(Collectors.joining())
            + ") {}");
    assertWrites(compilation, 1);
  }

  @Test
  void componentsNamedAsWhatTheOutputUsesOrCoins() {
    List<String> names =
        List.of(
            "address",
            "at",
            "asCard",
            "attributeType",
            "codec",
            "com",
            "dev",
            "describe",
            "documentCodec",
            "documentCodecAttribute",
            "documentKind",
            "documentPath",
            "documents",
            "eq",
            "equals",
            "exists",
            "existsAttribute",
            "existsAttributeAttribute",
            "field",
            "fieldAttribute",
            "here",
            "in",
            "isType",
            "item",
            "java",
            "map",
            "name",
            "ne",
            "notExists",
            "parts",
            "path",
            "permits",
            "read",
            "record",
            "remove",
            "sealed",
            "set",
            "setIfAbsent",
            "size",
            "stored",
            "var",
            "write",
            "yield",
            "Address",
            "AddressCodec",
            "FIELDS",
            "Parts",
            "R",
            "_1",
            "$",
            "x",
            "\u540d\u524d");
    Compilation compilation = Compilation.into(output).strictly();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      compilation.source(
          "p" + i + "/Address.java",
          "package p"
              + i
              + "; @dev.waybill.annotations.Document public record Address(String "
              + name
              + ", @dev.waybill.annotations.BigText String q, Address w) {}");
    }
    compilation.source(
        "com/example/Address.java",
        "package com.example; @dev.waybill.annotations.Document public record Address("
            + names.stream()
                .filter(name -> !List.of("Address", "Parts", "R").contains(name))
                .map(name -> "Address " + name)
                .collect(Collectors.joining(", "))
            + ") {}");
    assertWrites(compilation, names.size() + 1);
  }

  @Test
  void deprecatedDocumentsCauseNoWarning() {
    for (String annotation : List.of("@Deprecated", "@Deprecated(forRemoval = true)")) {
      Compilation compilation =
          Compilation.into(output.resolve(annotation.substring(11).isEmpty() ? "a" : "b"))
              .strictly()
              .example("Old", annotation + " @Document public record Old(String text, Old next) {}")
              .example(
                  "Part",
                  "@Document public record Part("
                      + annotation
                      + " String text, @Deprecated @BigText String html, int number) {}")
              .example(
                  "Made",
                  "@Document public record Made(int number) { "
                      + annotation
                      + " public Made {} "
                      + annotation
                      + " public int number() { return number; } }")
              .example(
                  "Family",
                  "@Document public sealed interface Family { "
                      + annotation
                      + " record Gone(int number) implements Family {} "
                      + "record Here(Part part) implements Family {} }")
              .example(
                  "Gone",
                  annotation
                      + " @Document public sealed interface Gone { record One(int number)"
                      + " implements Gone {} }")
              .example(
                  "Page",
                  "@Table(\"pages\") public record Page(@PartitionKey String id, Old old, List<Old>"
                      + " olds, Map<String, Gone> gone, Part part, Family family, Made made) {}")
              .example("Holder", "@Document public record Holder(List<Old> olds, Gone gone) {}");

      Compilation.Result result = compilation.run();

      // The sources themselves mention what is deprecated; what is generated from them must not.
      assertThat(result.diagnostics())
          .as(annotation)
          .filteredOn(found -> found.file().isEmpty() || !found.file().startsWith("/com/"))
          .extracting(Compilation.Found::code)
          .isSubsetOf("compiler.err.warnings.and.werror");
      assertThat(result.generated()).hasSize(10);
    }
  }

  /** Those that documents of one package can have, none of whose attributes are another's name. */
  private static List<String> together() {
    return USED.stream().filter(name -> !USED.contains(name + "Attribute")).toList();
  }

  private static String all(String outer) {
    return together().stream()
        .flatMap(name -> Stream.of(mentions(outer + name, name)))
        .collect(Collectors.joining(", "));
  }

  private static String mentions(String type, String component) {
    return "%1$s a%2$s, java.util.List<%1$s> b%2$s, java.util.Map<java.lang.String, %1$s> c%2$s"
        .formatted(type, component);
  }

  private static String document(String name) {
    return "@dev.waybill.annotations.Document public record "
        + name
        + "("
        + PARTS
        + ", "
        + mentions(name, "")
        + ") {}";
  }

  private static String table(String name, String components) {
    return table(name, components, "");
  }

  private static String table(String name, String components, String body) {
    return "@dev.waybill.annotations.Table(\"records\") public record "
        + name
        + "(@dev.waybill.annotations.PartitionKey java.lang.String id, "
        + components
        + ") {"
        + body
        + "}";
  }

  private static void assertWrites(Compilation compilation, int files) {
    Compilation.Result result = compilation.run();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated()).hasSize(files);
  }
}
