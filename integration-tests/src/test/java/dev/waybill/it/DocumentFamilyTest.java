package dev.waybill.it;

import static dev.waybill.it.DocumentFamilyTest_InvoiceDao.ATTEMPTS;
import static dev.waybill.it.DocumentFamilyTest_InvoiceDao.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.Document;
import dev.waybill.annotations.Fallback;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.annotations.TypeName;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Sealed interfaces within records: each value knows by its discriminator what it is. */
@ExtendWith(Engines.class)
class DocumentFamilyTest {
  @Document
  sealed interface Payment permits Card, Transfer, Cash {}

  @Document
  record Card(String number, int month) implements Payment {}

  @TypeName("bank-transfer")
  record Transfer(String iban, @BigText @Nullable String receipt) implements Payment {}

  record Cash() implements Payment {}

  @Document(discriminator = "kind")
  sealed interface Event permits Opened, Other {}

  record Opened(String by) implements Event {}

  /** Reads what it does not know, and keeps its name. */
  @Fallback
  record Other(@Attribute(name = "kind") String kind, @Nullable String by) implements Event {}

  @Table("invoices")
  record Invoice(
      @PartitionKey String id,
      @Nullable Payment payment,
      @Nullable List<Payment> attempts,
      @Nullable Map<String, Event> events) {}

  private Setup setup;
  private DocumentFamilyTest_InvoiceDao invoices;

  @BeforeEach
  void createTable(Setup given) {
    setup = given;
    invoices = new DocumentFamilyTest_InvoiceDao(setup.waybill());
    invoices.createTable();
  }

  @Test
  void eachMemberComesBackAsItself() {
    Invoice invoice =
        new Invoice(
            "1",
            new Card("4711", 3),
            List.of(new Cash(), new Transfer("NO1", "receipt"), new Card("1", 1)),
            Map.of("first", new Opened("ada")));

    invoices.save(invoice);

    assertThat(invoices.get("1")).contains(invoice);
  }

  @Test
  void theDiscriminatorIsAnAttribute() {
    invoices.save(
        new Invoice(
            "1", new Cash(), List.of(new Transfer("NO1", null)), Map.of("e", new Opened("a"))));

    Map<String, AttributeValue> item = setup.item("invoices", "1");
    assertThat(item.get("payment").m()).isEqualTo(Map.of("_type", AttributeValue.fromS("Cash")));
    assertThat(item.get("attempts").l().get(0).m())
        .containsEntry("_type", AttributeValue.fromS("bank-transfer"));
    assertThat(item.get("events").m().get("e").m())
        .containsEntry("kind", AttributeValue.fromS("Opened"));
  }

  @Test
  void pathsReachIntoAMember() {
    invoices.save(new Invoice("1", new Card("4711", 3), List.of(new Cash()), null));

    assertThat(invoices.scan().filter(PAYMENT.isCard()).list()).hasSize(1);
    assertThat(invoices.scan().filter(PAYMENT.isCash()).list()).isEmpty();
    assertThat(invoices.scan().filter(PAYMENT.asCard().number().eq("4711")).list()).hasSize(1);
    Invoice updated =
        invoices
            .onlyIf(PAYMENT.isCard())
            .update(
                invoices.key("1"),
                PAYMENT.asCard().month().add(1),
                ATTEMPTS.append(new Transfer("NO2", "paper")));
    assertThat(updated.payment()).isEqualTo(new Card("4711", 4));
    assertThat(updated.attempts()).containsExactly(new Cash(), new Transfer("NO2", "paper"));
  }

  @Test
  void anUnknownMemberIsAnError() {
    invoices.save(new Invoice("1", new Cash(), null, null));
    setType("payment", "_type", "Crypto");

    assertThatThrownBy(() -> invoices.get("1"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("payment")
        .hasMessageContaining("Crypto")
        .hasMessageContaining("bank-transfer");
  }

  @Test
  void aMissingDiscriminatorIsAnError() {
    invoices.save(new Invoice("1", new Card("1", 1), null, null));
    setup
        .plainDynamoDb()
        .updateItem(
            r ->
                r.tableName(setup.table("invoices"))
                    .key(Map.of("id", AttributeValue.fromS("1")))
                    .updateExpression("REMOVE payment.#t")
                    .expressionAttributeNames(Map.of("#t", "_type")));

    assertThatThrownBy(() -> invoices.get("1"))
        .isInstanceOf(UnreadableItemException.class)
        .hasMessageContaining("attribute payment")
        .hasMessageContaining("_type");
  }

  @Test
  void aFallbackReadsWhatIsUnknownAndKeepsItsName() {
    invoices.save(new Invoice("1", null, null, Map.of("e", new Opened("ada"))));
    setType("events.e", "kind", "Closed");

    Invoice read = invoices.get("1").orElseThrow();
    assertThat(read.events()).isEqualTo(Map.of("e", new Other("Closed", "ada")));

    invoices.save(read);
    assertThat(setup.item("invoices", "1").get("events").m().get("e").m())
        .containsEntry("kind", AttributeValue.fromS("Closed"));
  }

  private void setType(String path, String discriminator, String name) {
    setup
        .plainDynamoDb()
        .updateItem(
            r ->
                r.tableName(setup.table("invoices"))
                    .key(Map.of("id", AttributeValue.fromS("1")))
                    .updateExpression("SET " + path + ".#t = :t")
                    .expressionAttributeNames(Map.of("#t", discriminator))
                    .expressionAttributeValues(Map.of(":t", AttributeValue.fromS(name))));
  }
}
