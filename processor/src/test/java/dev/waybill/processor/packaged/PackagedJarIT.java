package dev.waybill.processor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar that users get, in the hands of a {@code javac} that knows nothing else. */
class PackagedJarIT {
  private static final Path JAR = Path.of(System.getProperty("waybill.processor.jar"));

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"-processorpath", "--processor-module-path"})
  void javacFromAShellWritesTheDao(String option) throws Exception {
    Path page = directory.resolve("Page.java");
    Files.writeString(
        page,
        """
        package com.example;

        import dev.waybill.annotations.*;

        @Table("pages")
        public record Page(@PartitionKey String url, @BigText String html, int visits) {}
        """);

    String output =
        run(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-Xlint:all",
            "-Werror",
            option,
            JAR.toString(),
            "-cp",
            usersClassPath(),
            "-d",
            directory.resolve("classes").toString(),
            page.toString());

    assertThat(output).isEmpty();
    assertThat(directory.resolve("classes/com/example/PageDao.java")).exists();
    assertThat(directory.resolve("classes/com/example/PageDao.class")).exists();
  }

  @Test
  void nothingInItCouldMeetTheSameThingElsewhere() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
          .filteredOn(name -> !name.startsWith("dev/waybill/processor/"))
          .containsExactlyInAnyOrder(
              "META-INF/LICENSE",
              "META-INF/MANIFEST.MF",
              "META-INF/NOTICE",
              "META-INF/gradle/incremental.annotation.processors",
              "META-INF/services/javax.annotation.processing.Processor",
              "module-info.class");
    }
  }

  @Test
  void itsModuleRequiresTheCompilersInterfaceAlone() {
    ModuleDescriptor module =
        ModuleFinder.of(JAR).find("dev.waybill.processor").orElseThrow().descriptor();

    assertThat(module.isAutomatic()).isFalse();
    assertThat(module.requires().stream().map(Requires::name))
        .containsExactlyInAnyOrder("java.base", "java.compiler");
    assertThat(module.exports()).isEmpty();
    assertThat(module.provides())
        .singleElement()
        .satisfies(
            provides -> {
              assertThat(provides.service()).isEqualTo("javax.annotation.processing.Processor");
              assertThat(provides.providers())
                  .containsExactly("dev.waybill.processor.WaybillProcessor");
            });
  }

  /** What a user compiles against: our class path without the processor and what is inside it. */
  private static String usersClassPath() {
    List<String> inside = List.of("waybill-processor", "javapoet", "auto-common", "guava");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(
            entry -> inside.stream().noneMatch(Path.of(entry).getFileName().toString()::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      return output;
    } finally {
      process.destroyForcibly();
    }
  }
}
