package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
sealed interface Payment {
  @Fallback
  record Card(String number) implements Payment {}

  @Fallback
//^ WB109 'Payment.Card' stands for what is unknown already, and 'Payment' has one fallback at most. Remove one of them.
  record Other(String name) implements Payment {}

  @Fallback
//^ WB109 'Payment.Card' stands for what is unknown already, and 'Payment' has one fallback at most. Remove one of them.
  record Unknown(String name) implements Payment {}
}
