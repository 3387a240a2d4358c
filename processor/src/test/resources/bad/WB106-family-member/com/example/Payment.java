package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
sealed interface Payment {
  record Card(String number) implements Payment {}

  final class Cash implements Payment {}
//      ^ WB106 'Payment.Cash' is a class, and the members of 'Payment' are stored as documents. Declare it as 'record Cash(…)'.

  enum Voucher implements Payment {
//^ WB106 'Payment.Voucher' is an enum, and the members of 'Payment' are stored as documents. Declare it as 'record Voucher(…)'.
    TEN
  }

  non-sealed interface Open extends Payment {}
//           ^ WB106 'Payment.Open' is an interface, and a family of documents has no groups. Let 'Payment' permit the records themselves.

  sealed interface Bank extends Payment {}
//       ^ WB106 'Payment.Bank' is an interface, and a family of documents has no groups. Let 'Payment' permit the records themselves.

  record Transfer(String iban) implements Bank {}
}
