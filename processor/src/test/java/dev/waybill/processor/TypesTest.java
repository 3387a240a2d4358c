package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.Wire;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every supported type, at every place where it is allowed, compiles against the runtime. */
class TypesTest {
  @TempDir Path output;

  @Test
  void everyTypeAtEveryPlace() {
    List<String> types = new ArrayList<>(List.of("java.time.DayOfWeek"));
    for (Basic basic : Basic.values()) {
      types.add(basic == Basic.BYTE_ARRAY ? "byte[]" : basic.type().qualifiedName());
    }
    Compilation compilation = Compilation.into(output).strictly();
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i);
      List<String> components = new ArrayList<>();
      boolean bool = type.equals("java.lang.Boolean");
      components.add(bool ? "@PartitionKey String key" : "@PartitionKey " + type + " key");
      components.add(type + " plain");
      components.add("List<" + type + "> list");
      components.add("Map<String, " + type + "> byText");
      components.add("Map<UUID, List<" + type + ">> byId");
      components.add("Map<java.time.DayOfWeek, Map<String, " + type + ">> byDay");
      if (!bool) {
        components.add("Set<" + type + "> set");
        components.add("List<Set<" + type + ">> sets");
      }
      if (!bool && isComparable(type)) {
        components.add("SortedSet<" + type + "> sorted");
      }
      compilation.example("Page" + i, record("Page" + i, components));
    }
    assertThat(compilation.run().diagnostics()).isEmpty();
  }

  @Test
  void everyPrimitiveAtEveryPlace() {
    List<String> components = new ArrayList<>(List.of("@PartitionKey String id"));
    Compilation compilation = Compilation.into(output).strictly();
    for (Basic basic : Basic.values()) {
      if (basic.primitive().isEmpty()) {
        continue;
      }
      String type = basic.primitive().get();
      components.add(type + " plain" + type);
      components.add(
          "@Attribute(defaultValue = \"" + defaultOf(basic) + "\") " + type + " a" + type);
      components.add(
          "@Attribute(defaultValue = \""
              + defaultOf(basic)
              + "\") "
              + basic.display()
              + " b"
              + type);
      if (basic.wire() != Wire.BOOLEAN) {
        List<String> keys = List.of("@PartitionKey " + type + " key", "@SortKey " + type + " sort");
        compilation.example("Key" + type, record("Key" + type, keys));
      }
    }
    compilation.example("Page", record("Page", components));
    assertThat(compilation.run().diagnostics()).isEmpty();
  }

  @Test
  void asManyCollectionsInsideOneAnotherAsDynamoDbTakes() {
    String lists = "List<".repeat(30) + "Map<String, Instant>" + ">".repeat(30);
    Compilation.Result result =
        Compilation.into(output)
            .strictly()
            .example("Page", record("Page", List.of("@PartitionKey String id", lists + " deep")))
            .run();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated()).hasSize(1);
  }

  @Test
  void typeAnnotationsDoNotMatter() {
    Compilation.Result result =
        Compilation.into(output)
            .strictly()
            .example(
                "Page",
                """
                @Table("pages")
                record Page(
                    @PartitionKey @Mark String url,
                    @BigText @Mark String html,
                    @BigBinary byte @Mark [] image,
                    java.time.@Mark Instant at,
                    @Mark byte @Mark [] hash,
                    @Mark int count,
                    Map<@Mark String, @Mark List<@Mark Integer>> nested) {
                  @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                  @interface Mark {}
                }
                """)
            .options("-Xlint:-processing")
            .run();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java")).doesNotContain("Mark");
  }

  private static boolean isComparable(String type) {
    return !type.equals("byte[]") && Basic.named(type).map(Basic::comparable).orElse(true);
  }

  private static String defaultOf(Basic basic) {
    return basic == Basic.BOOLEAN ? "true" : "1";
  }

  private static String record(String name, List<String> components) {
    return "@Table(\"pages\") record " + name + "(" + String.join(", ", components) + ") {}";
  }
}
