package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Converters that others write or compile, and what callers do with what is converted. */
class ConvertersTest {
  private static final String CONVERTER =
      """
      package com.example;

      public class MoneyText implements dev.waybill.runtime.codec.TextConverter<Money> {
        @Override
        public String toText(Money value) {
          return value.text();
        }

        @Override
        public Money fromText(String text) {
          return new Money(text);
        }
      }
      """;

  @TempDir Path output;

  private Compilation compilation;

  @BeforeEach
  void start() {
    compilation = Compilation.into(output);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void waitsForAConverterThatAnotherProcessorWrites(int round) {
    Compilation.Result result =
        compilation
            .with(new OtherProcessor(round, "com.example.MoneyText", CONVERTER))
            .example("Money", "public record Money(String text) {}")
            .example("Page", page("@ConvertedBy(MoneyText.class) List<Money> prices"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java")).contains("new MoneyText()");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void waitsForTheConverterOfADeclarationToo(int round) {
    Compilation.Result result =
        compilation
            .with(new OtherProcessor(round, "com.example.MoneyText", CONVERTER))
            .example("Money", "@ConvertedBy(MoneyText.class) public record Money(String text) {}")
            .example("Page", page("Map<Money, Money> prices"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java")).contains("new MoneyText()");
  }

  @Test
  void waitsForWhatAConverterExtends() {
    Compilation.Result result =
        compilation
            .with(new OtherProcessor(1, "com.example.MoneyText", CONVERTER))
            .example("Money", "public record Money(String text) {}")
            .example("Special", "final class Special extends MoneyText {}")
            .example("Page", page("@ConvertedBy(Special.class) Money price"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java")).contains("new Special()");
  }

  @Test
  void waitsForTheConverterOfJson() {
    Compilation.Result result =
        compilation
            .with(
                new OtherProcessor(
                    1,
                    "com.example.Json",
                    """
                    package com.example;

                    class Json extends dev.waybill.runtime.json.JacksonConverter<Money> {
                      Json() {
                        super(Money.class, new com.fasterxml.jackson.databind.ObjectMapper());
                      }
                    }
                    """))
            .example("Money", "public record Money(String text) {}")
            .example("Page", page("@BigJson(converter = Json.class) Money price"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java"))
        .contains("Content.of(new Json())");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ConvertedBy(Unknown.class) String text",
        "@ConvertedBy({Base.class, Unknown.class}) String text",
        "@BigJson(converter = Unknown.class) List<String> texts",
        "@BigJson List<Unknown> texts"
      })
  void leavesItToTheCompilerToReportWhatItDoesNotKnow(String component) {
    Compilation.Result result =
        compilation
            .example("Base", "abstract class Base {}")
            .example("Page", page(component))
            .options("-Xlint:all,-processing")
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .allMatch(code -> code.startsWith("compiler.err."))
        .hasSize(1);
  }

  @Test
  void aTypeOfAnotherCompilationKeepsItsConverter() {
    compilation
        .source("com/example/MoneyText.java", CONVERTER)
        .example("Money", "@ConvertedBy(MoneyText.class) public record Money(String text) {}")
        .run();

    Compilation.Result result =
        Compilation.into(output)
            .strictly()
            .options("-Xlint:-processing")
            .classPath(System.getProperty("java.class.path") + File.pathSeparator + output)
            .example("Page", page("Money price, Set<Money> prices"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PageDao.java")).contains("new MoneyText()");
  }

  @Test
  void withoutJacksonOnlyWhatNeedsItIsAnError() {
    String without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("jackson"))
            .collect(Collectors.joining(File.pathSeparator));
    Compilation.Result result =
        compilation
            .classPath(without)
            .example("Money", "public record Money(String text) {}")
            .example(
                "Json",
                """
                class Json implements dev.waybill.runtime.blob.ContentConverter<Money> {
                  @Override
                  public void write(Money value, java.io.OutputStream out) {}

                  @Override
                  public Money read(java.io.InputStream in) {
                    return new Money("");
                  }
                }
                """)
            .example("Page", page("@BigJson Money price"))
            .example(
                "Good",
                page("@BigJson(converter = Json.class) Money price").replace("Page", "Good"))
            .run();

    assertThat(result.errors())
        .extracting(Marks::of)
        .containsExactly(
            "/com/example/Page.java:10:1 WB127 @BigJson on 'price' needs Jackson, which is not"
                + " there. Add com.fasterxml.jackson.core:jackson-databind to the dependencies,"
                + " and, in a module, 'requires com.fasterxml.jackson.databind'; or name a"
                + " 'converter' in @BigJson.");
    assertThat(result.generated()).containsOnlyKeys("com/example/GoodDao.java");
  }

  @Test
  void whatCanWorkCompilesWithoutAWarning() {
    Compilation.Result result =
        caller(
                """
                List<UpdateAction<Page>> all = List.of(
                    PageDao.PRICE.set(new Money("1")),
                    PageDao.PRICE.setIfAbsent(new Money("1")),
                    PageDao.PRICE.remove(),
                    PageDao.PRICES.append(new Money("2")),
                    PageDao.PRICES.at(0).set(new Money("3")),
                    PageDao.BY_PRICE.key(new Money("4")).remove(),
                    PageDao.SET.addAll(new Money("5"), new Money("6")),
                    PageDao.FACTS.set(Map.of("a", List.of(1))));
                Optional<Page> page = pages.get(new Money("7"));
                pages.onlyIf(
                        PageDao.PRICE
                            .eq(new Money("8"))
                            .or(PageDao.PRICE.in(new Money("9"), new Money("10")))
                            .and(PageDao.SET.contains(new Money("11")))
                            .and(PageDao.FACTS.sameContentAs(Map.of())))
                    .update(pages.key(new Money("7")), all);
                page.ifPresent(pages::save);
                """)
            .strictly()
            .options("-Xlint:-processing")
            .run();

    assertThat(result.diagnostics()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an order of what is converted | PageDao.PRICE.lt(new Money("1"))
          nothing can be added to it    | PageDao.PRICE.add(1)
          it is not what it is stored as| PageDao.PRICE.set("1")
          nor is its key                | pages.get("1")
          nor an element of a set       | PageDao.SET.addAll("1")
          an order of JSON              | PageDao.FACTS.lt(Map.of())
          JSON is no text               | PageDao.FACTS.set("{}")
          """)
  void whatCannotWorkDoesNotCompile(String what, String expression) {
    Compilation.Result result = caller("Object result = " + expression + ";").run();

    assertThat(result.errors()).as(what).hasSize(1);
    assertThat(result.errors().get(0).file()).isEqualTo("/com/example/Caller.java");
  }

  private Compilation caller(String body) {
    return compilation
        .source("com/example/MoneyText.java", CONVERTER)
        .example("Money", "@ConvertedBy(MoneyText.class) public record Money(String text) {}")
        .example(
            "Page",
            """
            @Table("pages")
            public record Page(
                @PartitionKey Money id,
                Money price,
                List<Money> prices,
                Map<Money, Integer> byPrice,
                Set<Money> set,
                @BigJson Map<String, List<Integer>> facts) {}
            """)
        .example(
            "Caller",
            "import dev.waybill.runtime.attribute.UpdateAction;\n"
                + "class Caller { void call(PageDao pages) {\n"
                + body
                + "} }");
  }

  private static String page(String component) {
    // The compiler asks no further processor once all annotations are claimed: ours are not all.
    return "@SuppressWarnings(\"unused\") @Table(\"pages\") record Page(@PartitionKey String url,\n"
        + component
        + ") {}";
  }
}
