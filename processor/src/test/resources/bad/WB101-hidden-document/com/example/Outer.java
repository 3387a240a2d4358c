package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Outer {
  @Document
//^ WB101 'Outer.Address' is private, and the class of its attributes has to be as visible as it is. Make it public or package-private.
  private record Address(String city) {}

  @Document
//^ WB101 'Outer.Position' is protected, and the class of its attributes has to be as visible as it is. Make it public or package-private.
  protected record Position(double north) {}

  private static class Inner {
    @Document
//  ^ WB101 'Outer.Inner.Line' is inside 'Outer.Inner', which is private. Make 'Outer.Inner' public or package-private, or move it out.
    record Line(int count) {}
  }

  private sealed interface Fee permits Fixed {}

  @Document
//^ WB101 'Outer.Payment' is private, and the class of its attributes has to be as visible as it is. Make it public or package-private.
  private sealed interface Payment permits Card {}

  record Card(String number) implements Payment {}

  record Fixed(long cents) implements Fee {}
}
