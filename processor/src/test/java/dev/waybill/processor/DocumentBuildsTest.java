package dev.waybill.processor;

import static dev.waybill.processor.DocumentSources.ADDRESS;
import static dev.waybill.processor.DocumentSources.ADDRESS_CHANGED;
import static dev.waybill.processor.DocumentSources.CARD;
import static dev.waybill.processor.DocumentSources.CASH;
import static dev.waybill.processor.DocumentSources.INVOICE;
import static dev.waybill.processor.DocumentSources.PAYMENT;
import static dev.waybill.processor.DocumentSources.PERSON;
import static dev.waybill.processor.DocumentSources.PLACE;
import static dev.waybill.processor.DocumentSources.assertInvoices;
import static dev.waybill.processor.DocumentSources.assertPeople;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of earlier builds, and files that depend on their own types alone. */
class DocumentBuildsTest {
  @TempDir Path output;

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
}
