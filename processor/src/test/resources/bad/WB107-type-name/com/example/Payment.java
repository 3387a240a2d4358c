package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
sealed interface Payment {
  record Card(String number) implements Payment {}

  @TypeName("Card")
//          ^ WB107 'Payment.DebitCard' is stored as 'Card', and so is 'Payment.Card'. Give one of them another name with @TypeName("…").
  record DebitCard(String number) implements Payment {}

  @TypeName("")
//          ^ WB107 The type name of 'Payment.Cash' is empty. Write one, or remove @TypeName to use 'Cash'.
  record Cash(String currency) implements Payment {}

  interface Nested {
    record Cash(String currency) implements Payment {}
//  ^ WB107 'Payment.Nested.Cash' is stored as 'Cash', and so is 'Payment.Inner.Cash'. Give one of them another name with @TypeName("…").

    @TypeName("x")
    record Card(String currency) implements Payment {}
  }

  interface Inner {
    record Cash(String currency) implements Payment {}
  }
}
