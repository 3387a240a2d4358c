package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Parts {
  @Table("pages")
  record Page(@PartitionKey String url, Theme theme) {}
//                                            ^ WB044 'theme' has the type Parts.Theme, which generated code cannot see. Make it, and what it is in, public or package-private.

  private enum Theme {
    DARK
  }

  @Projection(of = Page.class)
//^ WB001 @Projection belongs on a record, and 'Parts.NoRecord' is a class. Declare it as 'record NoRecord(…)'.
  class NoRecord {}

  @Projection(of = Page.class)
//^ WB002 The record 'Parts.Hidden' is private, and its DAO has to be as visible as it is. Make it public or package-private.
  private record Hidden(String url) {}

  @Projection(of = Page.class)
  record Generic<T>(String url) {}
//               ^ WB003 The record 'Parts.Generic' has a type parameter, but the attributes of a table have fixed types. Remove it, and give the components their types.

  @Projection(of = Page.class)
  @GlobalIndex(name = "by-url", partitionKey = "url")
//^ WB080 @GlobalIndex has no effect, because 'Parts.Indexed' is no table. Move it to the record with @Table, or remove it.
  record Indexed(String url) {}

  @Projection(of = Page.class)
  record Twice(String url) {}
}
