package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users whose code is in a Java module. */
class ModulesTest {
  private static final String PAGE =
      "@Table(\"pages\") public record Page(@PartitionKey String url, @BigText String html) {}";

  private static final String SHOP =
      "package com.example; import dev.waybill.annotations.*;"
          + " @Table(\"shops\") public record Shop(@PartitionKey String id,"
          + " @BigJson java.util.List<String> articles) {}";

  @TempDir Path output;

  @Test
  void aModuleThatKeepsItsDaosToItselfRequiresTheRuntime() {
    Compilation.Result result =
        module("requires static dev.waybill.annotations; requires dev.waybill.runtime;")
            .options("-Xlint:all,-requires-automatic", "-Werror")
            .run();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated()).containsKey("com/example/PageDao.java");
  }

  @Test
  void aModuleThatExportsItsDaosRequiresTheRuntimeTransitively() {
    Compilation.Result result =
        module(
                "requires static transitive dev.waybill.annotations;"
                    + " requires transitive dev.waybill.runtime; exports com.example;")
            .options("-Xlint:all,-requires-automatic,-requires-transitive-automatic", "-Werror")
            .run();
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void aModuleThatDoesNotRequireTheRuntimeIsToldSo() {
    Compilation.Result result = module("requires static dev.waybill.annotations;").run();
    assertThat(result.errors())
        .filteredOn(error -> error.code().startsWith("WB"))
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.NO_RUNTIME.code());
  }

  @Test
  void aModuleWithJsonRequiresJackson() {
    Compilation.Result result =
        module(
                "requires static dev.waybill.annotations; requires dev.waybill.runtime;"
                    + " requires com.fasterxml.jackson.databind;")
            .options("-Xlint:all,-requires-automatic", "-Werror")
            .source("com/example/Shop.java", SHOP)
            .run();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated()).containsKey("com/example/ShopDao.java");
  }

  @Test
  void aModuleWithoutJsonNeedsNoJackson() {
    Compilation.Result result =
        module("requires static dev.waybill.annotations; requires dev.waybill.runtime;")
            .options("--module-path", modulePath(entry -> !entry.contains("jackson")))
            .options("-Xlint:all,-requires-automatic", "-Werror")
            .run();
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void aModuleThatDoesNotRequireJacksonIsToldSo() {
    Compilation.Result result =
        module("requires static dev.waybill.annotations; requires dev.waybill.runtime;")
            .source("com/example/Shop.java", SHOP)
            .run();
    assertThat(result.errors())
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.NO_JACKSON.code());
  }

  @Test
  void aModuleWithJsonThatHasNoJacksonIsToldSo() {
    Compilation.Result result =
        module("requires static dev.waybill.annotations; requires dev.waybill.runtime;")
            .options("--module-path", modulePath(entry -> !entry.contains("jackson")))
            .source("com/example/Shop.java", SHOP)
            .run();
    assertThat(result.errors())
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.NO_JACKSON.code());
  }

  @Test
  void aDocumentOfAnotherModuleComesWithItsAttributes(@TempDir Path parts) {
    Compilation.Result first =
        Compilation.into(parts)
            .classPath("")
            .options("--module-path", modulePath())
            .source(
                "module-info.java",
                "module parts { requires static dev.waybill.annotations;"
                    + " requires transitive dev.waybill.runtime; exports parts; }")
            .source(
                "parts/Address.java",
                "package parts; import dev.waybill.annotations.*;"
                    + " @Document public record Address(String street, @BigText String note) {}")
            .run();
    assertThat(first.diagnostics()).isEmpty();

    Compilation.Result result =
        module("requires static dev.waybill.annotations; requires parts;")
            .options("--module-path", modulePath() + File.pathSeparator + parts)
            .options("-Xlint:all,-requires-automatic", "-Werror")
            .source(
                "com/example/Person.java",
                "package com.example; import dev.waybill.annotations.*; @Table(\"people\") record"
                    + " Person(@PartitionKey String id, java.util.List<parts.Address> all) {"
                    + " static Object street = PersonDao.ALL.at(1).street(); }")
            .run();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PersonDao.java"))
        .contains("import parts.AddressAttribute;");
  }

  private Compilation module(String directives) {
    return Compilation.into(output)
        .classPath("")
        .options("--module-path", modulePath())
        .source("module-info.java", "module app { " + directives + " }")
        .source(
            "com/example/Page.java",
            "package com.example; import dev.waybill.annotations.*;" + PAGE);
  }

  /** What users have: our modules, and what they require. */
  private static String modulePath() {
    return modulePath(entry -> true);
  }

  private static String modulePath(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(wanted)
        .filter(ModulesTest::isForUsers)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isForUsers(String entry) {
    try {
      return ModuleFinder.of(Path.of(entry)).findAll().stream()
          .map(module -> module.descriptor().name())
          .anyMatch(
              name ->
                  name.matches("dev\\.waybill\\.(annotations|runtime)|software\\.amazon\\..*")
                      || name.startsWith("com.fasterxml.jackson.")
                      || name.matches("org\\.(jspecify|reactivestreams|slf4j)"));
    } catch (FindException noModule) {
      return false;
    }
  }
}
