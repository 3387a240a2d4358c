package dev.waybill.guide.shop;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.Document;
import dev.waybill.annotations.Fallback;
import dev.waybill.annotations.TypeName;

// snippet: payment
@Document
sealed interface Payment {
  record Card(String lastDigits, int expiryYear) implements Payment {}

  @TypeName("transfer") // what the item says; the name of the record without it
  record Transfer(String iban) implements Payment {}

  @Fallback // what a newer version of the program wrote
  record Unknown(@Attribute(name = "_type") String type) implements Payment {}
}
// end
