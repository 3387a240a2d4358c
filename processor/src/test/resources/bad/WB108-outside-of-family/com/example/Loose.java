package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Loose {
  @TypeName("card")
//^ WB108 @TypeName has no effect, because 'Loose.Card' is no record that implements a sealed interface with @Document or @Table. Remove it.
  record Card(String number) {}

  @Fallback
//^ WB108 @Fallback has no effect, because 'Loose.Other' is no record that implements a sealed interface with @Document or @Table. Remove it.
  @Document
  record Other(String name) {}

  @TypeName("payment")
//^ WB108 @TypeName has no effect, because 'Loose.Payment' is no record that implements a sealed interface with @Document or @Table. Remove it.
  @Fallback
//^ WB108 @Fallback has no effect, because 'Loose.Payment' is no record that implements a sealed interface with @Document or @Table. Remove it.
  interface Payment {}

  @TypeName("cash")
//^ WB108 @TypeName has no effect, because 'Loose.Cash' is no record that implements a sealed interface with @Document or @Table. Remove it.
  record Cash(String currency) implements Payment {}
}
