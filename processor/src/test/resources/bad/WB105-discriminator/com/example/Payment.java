package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document(discriminator = "kind")
sealed interface Payment {
  record Card(String kind, @Attribute(name = "kind") String other) implements Payment {}
//                   ^ WB105 The attribute 'kind' of 'kind' is where 'Payment' says which type a value is. Give it another name, or let 'Payment' say so elsewhere, with @Document(discriminator = "…").
//                                           ^ WB105 The attribute 'kind' of 'other' is where 'Payment' says which type a value is. Give it another name, or let 'Payment' say so elsewhere, with @Document(discriminator = "…").
//                                           ^ WB031 'other' and 'kind' are both stored as 'kind'. Give one of them another name with @Attribute(name = "…").

  record Cash(@Attribute(formerly = "kind") String currency) implements Payment {}
//                                  ^ WB105 The attribute 'kind' of 'currency' is where 'Payment' says which type a value is. Give it another name, or let 'Payment' say so elsewhere, with @Document(discriminator = "…").

  @Document(discriminator = "type")
//                          ^ WB105 'Payment.Cheque' is a record, and only a family of several types has to say which one a value is. Remove 'discriminator', or give it to the sealed interface.
  record Cheque(String type) implements Payment {}

  @Fallback
  record Other(int kind) implements Payment {}
//                 ^ WB105 The attribute 'kind' of 'kind' is where 'Payment' says which type a value is. In the fallback it can only be a plain String, which keeps the stored name.
}
