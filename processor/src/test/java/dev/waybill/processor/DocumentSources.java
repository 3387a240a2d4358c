package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Documents, a family of them, records that hold them, and what is to be written for all. */
final class DocumentSources {
  // The compiler asks no further processor once all annotations are claimed: ours are not all.
  static final String PERSON =
      "@SuppressWarnings(\"unused\") @Table(\"people\") record Person(@PartitionKey String id,"
          + " Address address, List<Map<String, Address>> old) {}";
  static final String ADDRESS = "@Document record Address(String street, Place place) {}";
  static final String ADDRESS_CHANGED =
      "@Document record Address(String street, Place place, int number) {}";
  static final String PLACE = "@Document record Place(double north, double east) {}";

  static final String INVOICE =
      "@SuppressWarnings(\"unused\") @Table(\"invoices\") record Invoice(@PartitionKey String id,"
          + " Payment payment) {}";
  static final String PAYMENT =
      "@SuppressWarnings(\"unused\") @Document sealed interface Payment permits Card, Cash {}";
  static final String CARD =
      "@SuppressWarnings(\"unused\") record Card(String number) implements Payment {}";
  static final String CASH =
      "@SuppressWarnings(\"unused\") @TypeName(\"cash\") record Cash(long cents) implements Payment"
          + " {}";

  private DocumentSources() {}

  static void assertPeople(Map<String, String> generated) {
    assertThat(generated.keySet())
        .contains(
            "com/example/PersonDao.java",
            "com/example/AddressAttribute.java",
            "com/example/PlaceAttribute.java");
    assertThat(generated.get("com/example/PersonDao.java"))
        .contains(".documents(ADDRESS.field(), OLD)");
  }

  static void assertInvoices(Map<String, String> generated) {
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
