package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose parts come in several rounds, or several builds. */
class DocumentRoundsTest {
  // The compiler asks no further processor once all annotations are claimed: ours are not all.
  private static final String PERSON =
      "@SuppressWarnings(\"unused\") @Table(\"people\") record Person(@PartitionKey String id,"
          + " Address address, List<Map<String, Address>> old) {}";
  private static final String ADDRESS = "@Document record Address(String street, Place place) {}";
  private static final String ADDRESS_CHANGED =
      "@Document record Address(String street, Place place, int number) {}";
  private static final String PLACE = "@Document record Place(double north, double east) {}";

  private static final String INVOICE =
      "@SuppressWarnings(\"unused\") @Table(\"invoices\") record Invoice(@PartitionKey String id,"
          + " Payment payment) {}";
  private static final String PAYMENT =
      "@SuppressWarnings(\"unused\") @Document sealed interface Payment permits Card, Cash {}";
  private static final String CARD =
      "@SuppressWarnings(\"unused\") record Card(String number) implements Payment {}";
  private static final String CASH =
      "@SuppressWarnings(\"unused\") @TypeName(\"cash\") record Cash(long cents) implements Payment"
          + " {}";

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void waitsForADocumentThatAnotherProcessorWrites(int round) {
    Compilation.Result result =
        Compilation.into(output)
            .with(new OtherProcessor(round, "com.example.Address", Sources.example(ADDRESS)))
            .example("Person", PERSON)
            .example("Place", PLACE)
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertPeople(result.generated());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aDocumentWaitsForTheTypeOfAPart(int round) {
    Compilation.Result result =
        Compilation.into(output)
            .with(new OtherProcessor(round, "com.example.Place", Sources.example(PLACE)))
            .example("Person", PERSON)
            .example("Address", ADDRESS)
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertPeople(result.generated());
  }

  @ParameterizedTest
  @CsvSource({"1, Payment", "2, Payment", "1, Card", "2, Card", "1, Cash", "2, Cash"})
  void aFamilyWaitsForWhatAnotherProcessorWrites(int round, String late) {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("Invoice", INVOICE);
    sources.put("Payment", PAYMENT);
    sources.put("Card", CARD);
    sources.put("Cash", CASH);
    Compilation compilation =
        Compilation.into(output)
            .with(
                new OtherProcessor(
                    round, "com.example." + late, Sources.example(sources.remove(late))));
    sources.forEach(compilation::example);
    Compilation.Result result = compilation.run();

    assertThat(result.diagnostics()).isEmpty();
    assertInvoices(result.generated());
  }

  @Test
  void waitsForAConstantInAnAnnotationThatAnotherProcessorWrites() {
    Compilation.Result result =
        Compilation.into(output)
            .with(
                new OtherProcessor(
                    1,
                    "com.example.Names",
                    "package com.example; class Names { static final String TYPE = \"kind\";"
                        + " static final String CASH = \"coins\"; static final String OLD ="
                        + " \"amount\"; }"))
            .example("Invoice", INVOICE)
            .example(
                "Payment", PAYMENT.replace("@Document", "@Document(discriminator = Names.TYPE)"))
            .example("Card", CARD)
            .example(
                "Cash",
                CASH.replace("\"cash\"", "Names.CASH")
                    .replace("long cents", "@Attribute(formerly = Names.OLD) long cents"))
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PaymentAttribute.java"))
        .contains("builder(\"kind\")")
        .contains("\"coins\"");
    assertThat(result.generated().get("com/example/CashAttribute.java"))
        .contains("formerly(\"amount\")");
  }

  @Test
  void leavesItToTheCompilerToReportWhatItDoesNotKnow() {
    for (String document :
        List.of(
            "@Document record Address(Unknown unknown) {}",
            "record Address(String street) implements Unknown {}",
            "@Document sealed interface Address permits Unknown {}",
            "@Document(discriminator = Unknown.NAME) sealed interface Address"
                + " { record One() implements Address {} }")) {
      Compilation.Result result =
          Compilation.into(output)
              .example("Person", PERSON)
              .example("Address", document)
              .options("-Xlint:all")
              .run();

      assertThat(result.diagnostics()).as(document).hasSize(1);
      assertThat(result.diagnostics().get(0).code()).startsWith("compiler.err.");
      assertThat(result.diagnostics().get(0).file()).isEqualTo("/com/example/Address.java");
      assertThat(result.output()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @TypeName("x") record Cash(long cents)         | WB108
          @Fallback record Cash(long cents)              | WB108
          @TypeName("x") @Document record Cash(long cents) | WB108
          record Cash(@BigText String text)              | WB005
          record Cash(@Attribute(name = "x") long cents) | WB005
          @PartitionKey("{cents}") record Cash(long cents) | WB131
          @GlobalIndex(name = "x", partitionKey = "cents") record Cash(long cents) | WB080
          """)
  void aRecordThatWaitedForAnInterfaceWhichSaysNothingIsTold(String record, String code) {
    Compilation.Result result =
        Compilation.into(output)
            .with(
                new OtherProcessor(
                    1, "com.example.Payment", "package com.example; interface Payment {}"))
            .example("Other", "@SuppressWarnings(\"unused\") class Other {}")
            .example("Cash", record + " implements Payment {}")
            .run();

    assertThat(result.diagnostics()).extracting(Compilation.Found::code).containsExactly(code);
    assertThat(result.diagnostics().get(0).file()).isEqualTo("/com/example/Cash.java");
  }

  @Test
  void aDocumentWaitsToKnowTheFamiliesThatItIsOf() {
    Compilation.Result result =
        Compilation.into(output)
            .with(new OtherProcessor(1, "com.example.Payment", Sources.example(PAYMENT)))
            .example("Card", CARD)
            .example(
                "Cash",
                "@Document record Cash(@Attribute(name = \"_type\") String type) implements Payment"
                    + " {}")
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.DOCUMENT_DISCRIMINATOR.code());
  }

  @Test
  void aRecordThatWaitedForATableOfSeveralTypesNeedsItsKey() {
    Compilation.Result result =
        Compilation.into(output)
            .with(
                new OtherProcessor(
                    1,
                    "com.example.Payment",
                    Sources.example(
                        "@Table(\"shop\") sealed interface Payment permits Card, Cash {}")))
            .example("Card", "@PartitionKey(\"CARD#{number}\") " + CARD)
            .example("Cash", CASH)
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.NO_PARTITION_KEY.code());
    assertThat(result.diagnostics().get(0).file()).isEqualTo("/com/example/Cash.java");
  }

  @Test
  void compilesADocumentAgainWithoutWhatMentionsIt() {
    people();
    Compilation.Result result = again().example("Address", ADDRESS_CHANGED).run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/AddressAttribute.java")).contains("number()");
  }

  @Test
  void compilesARecordAgainWithoutItsDocuments() {
    people();
    Compilation.Result result =
        again().example("Person", PERSON.replace("Address address", "Place place")).run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/PersonDao.java"))
        .contains("new PlaceAttribute<>(\"place\")");
  }

  @Test
  void compilesADocumentAgainOverTheOldSources() {
    people();
    Compilation.Result result =
        again()
            .options("-sourcepath", output.toString(), "-implicit:none")
            .example("Address", ADDRESS_CHANGED)
            .example("Person", PERSON)
            .example("Place", PLACE)
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/AddressAttribute.java")).contains("number()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Invoice", "Payment", "Card", "Cash"})
  void compilesAnyTypeOfAFamilyAgainAlone(String type) {
    invoices();
    String source =
        Map.of("Invoice", INVOICE, "Payment", PAYMENT, "Card", CARD, "Cash", CASH).get(type);
    Compilation.Result result = again().example(type, source).run();

    assertThat(result.diagnostics()).isEmpty();
    assertInvoices(result.generated());
  }

  @Test
  void usesADocumentOfAnotherPackageAndAnEarlierBuild() {
    Compilation.Result first =
        Compilation.into(output)
            .source(
                "other/Places.java",
                "package other; public interface Places { @dev.waybill.annotations.Document record"
                    + " Place(double north, @dev.waybill.annotations.BigText String text) {} }")
            .run();
    assertThat(first.diagnostics()).isEmpty();

    Compilation.Result result =
        again()
            .strictly()
            .example(
                "Visit",
                "@Table(\"visits\") record Visit(@PartitionKey String id, other.Places.Place"
                    + " place, List<other.Places.Place> all) {}")
            .example(
                "Caller",
                "class Caller { Object text = VisitDao.ALL.at(1).text().sameContentAs(\"x\"); }")
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/VisitDao.java"))
        .contains("import other.Places_PlaceAttribute;");
  }

  @Test
  void aDocumentThatNoProcessorSawIsToldWhereItIsUsed() {
    Compilation.into(output).options("-proc:none").example("Place", PLACE).run();
    Compilation.Result result =
        again()
            .example(
                "Visit", "@Table(\"visits\") record Visit(@PartitionKey String id, Place place) {}")
            .example("Address", ADDRESS)
            .run();

    assertThat(result.diagnostics())
        .extracting(Marks::of)
        .containsExactlyInAnyOrder(
            "/com/example/Visit.java:9:62 WB112 'place' is a document of type Place, which was"
                + " compiled without Waybill's processor: 'com.example.PlaceAttribute' is not"
                + " there. Compile 'Place' with the processor.",
            "/com/example/Address.java:9:47 WB112 'place' is a document of type Place, which was"
                + " compiled without Waybill's processor: 'com.example.PlaceAttribute' is not"
                + " there. Compile 'Place' with the processor.");
  }

  @Test
  void nothingIsWrittenThatMentionsADocumentWhichWaits() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Person", PERSON)
            .example("Address", ADDRESS)
            .example("Place", "@Document record Place(Unknown north) {}")
            .example(
                "Shop",
                "@Table(\"shop\") sealed interface Shop { @PartitionKey(\"ITEM#{id}\") record"
                    + " Item(String id, Address address) implements Shop {} }")
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsExactly("compiler.err.cant.resolve.location");
    assertThat(result.generated()).isEmpty();
  }

  @Test
  void whatMentionsAWrongDocumentAddsNoErrorsOfItsOwn() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Person", PERSON)
            .example("Address", ADDRESS)
            .example("Place", "@Document record Place(Object north) {}")
            .example(
                "Shop",
                "@Table(\"shop\") sealed interface Shop { @PartitionKey(\"ITEM#{id}\") record"
                    + " Item(String id, Address address) implements Shop {} }")
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.UNSUPPORTED_TYPE.code());
    assertThat(result.generated()).isEmpty();
  }

  @Test
  void eachFileHasTheTypeThatItIsForAsItsOrigin() {
    Map<String, List<String>> origins = new LinkedHashMap<>();
    Compilation.into(output)
        .withOnly(
            new WrappedProcessor(
                (name, elements) ->
                    origins.put(name.toString(), elements.stream().map(Object::toString).toList())))
        .example("Invoice", INVOICE)
        .example("Payment", PAYMENT)
        .example("Card", CARD)
        .example("Cash", CASH)
        .run();

    assertThat(origins)
        .isEqualTo(
            Map.of(
                "com.example.InvoiceDao", List.of("com.example.Invoice"),
                "com.example.PaymentAttribute", List.of("com.example.Payment"),
                "com.example.CardAttribute", List.of("com.example.Card"),
                "com.example.CashAttribute", List.of("com.example.Cash")));
  }

  @Test
  void theSameInputGivesTheSameBytesWhateverIsBesideIt(@TempDir Path other) {
    Map<String, String> together =
        Compilation.into(output)
            .example("Person", PERSON)
            .example("Address", ADDRESS)
            .example("Place", PLACE)
            .run()
            .generated();
    Map<String, String> alone =
        Compilation.into(other)
            .example("Address", ADDRESS)
            .example("Place", PLACE)
            .run()
            .generated();

    assertThat(together).containsAllEntriesOf(alone);
    assertThat(alone).hasSize(2);
  }

  private void people() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Person", PERSON)
            .example("Address", ADDRESS)
            .example("Place", PLACE)
            .run();
    assertThat(result.diagnostics()).isEmpty();
    assertPeople(result.generated());
  }

  private void invoices() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Invoice", INVOICE)
            .example("Payment", PAYMENT)
            .example("Card", CARD)
            .example("Cash", CASH)
            .run();
    assertThat(result.diagnostics()).isEmpty();
    assertInvoices(result.generated());
  }

  private Compilation again() {
    return Compilation.into(output)
        .classPath(System.getProperty("java.class.path") + File.pathSeparator + output);
  }

  private static void assertPeople(Map<String, String> generated) {
    assertThat(generated.keySet())
        .contains(
            "com/example/PersonDao.java",
            "com/example/AddressAttribute.java",
            "com/example/PlaceAttribute.java");
    assertThat(generated.get("com/example/PersonDao.java"))
        .contains(".documents(ADDRESS.field(), OLD)");
  }

  private static void assertInvoices(Map<String, String> generated) {
    assertThat(generated)
        .containsKeys(
            "com/example/InvoiceDao.java",
            "com/example/CardAttribute.java",
            "com/example/CashAttribute.java");
    assertThat(generated.get("com/example/PaymentAttribute.java"))
        .contains(".member(Card.class, \"Card\", CardAttribute.documentCodec())")
        .contains(".member(Cash.class, \"cash\", CashAttribute.documentCodec())");
  }
}
