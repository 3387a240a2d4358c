package dev.waybill.processor;

import static dev.waybill.processor.DocumentSources.ADDRESS;
import static dev.waybill.processor.DocumentSources.CARD;
import static dev.waybill.processor.DocumentSources.CASH;
import static dev.waybill.processor.DocumentSources.INVOICE;
import static dev.waybill.processor.DocumentSources.PAYMENT;
import static dev.waybill.processor.DocumentSources.PERSON;
import static dev.waybill.processor.DocumentSources.PLACE;
import static dev.waybill.processor.DocumentSources.assertInvoices;
import static dev.waybill.processor.DocumentSources.assertPeople;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose parts come in several rounds, or are wrong, beside what mentions them. */
class DocumentRoundsTest {
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
}
