package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey Kind kind,
//                     ^ WB044 'kind' has the type Page.Kind, which generated code cannot see. Make it, and what it is in, public or package-private.
    List<Inner.Color> colors) {
//                    ^ WB044 'colors' has the type Page.Inner.Color inside List<Page.Inner.Color>, which generated code cannot see. Make it, and what it is in, public or package-private.

  private enum Kind { HTML }

  private static class Inner {
    enum Color { RED }
  }
}
