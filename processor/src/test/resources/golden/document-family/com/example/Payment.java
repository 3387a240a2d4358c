package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.Document;
import dev.waybill.annotations.Fallback;
import dev.waybill.annotations.TypeName;

@Document
public sealed interface Payment {
  record Card(String number, int month, int year) implements Payment {}

  @TypeName("transfer")
  record BankTransfer(String iban, @BigText String mandate) implements Payment {}

  @Document
  record Cash(String currency) implements Payment {}

  @Fallback
  record Other(@Attribute(name = "_type") String type, String note) implements Payment {}
}
