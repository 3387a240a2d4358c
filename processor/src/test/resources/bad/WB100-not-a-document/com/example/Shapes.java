package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Shapes {
  @Document
//^ WB100 @Document belongs on a record or a sealed interface, and 'Shapes.Plain' is a class. Declare it as 'record Plain(…)'.
  static class Plain {}

  @Document
//^ WB100 @Document belongs on a record or a sealed interface, and 'Shapes.Color' is an enum. Declare it as 'record Color(…)'.
  enum Color {
    RED
  }

  @Document
//^ WB100 @Document belongs on a record or a sealed interface, and 'Shapes.Open' is not sealed. Let it permit the records that implement it.
  interface Open {}

  @Document
//^ WB100 @Document belongs on a record or a sealed interface, and 'Shapes.Note' is an annotation. Declare it as 'record Note(…)'.
  @interface Note {}

  @Document
//^ WB100 @Document belongs on a record or a sealed interface, and 'Shapes.Base' is a class. Declare it as 'record Base(…)'.
  abstract static sealed class Base permits Leaf {}

  static final class Leaf extends Base {}
}
