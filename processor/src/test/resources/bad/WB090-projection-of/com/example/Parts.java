package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Parts {
  record Page(String url) {}

  @Projection(of = Page.class)
//                     ^ WB090 'Parts.Page' is no table. Write the class of a record with @Table: 'of = Page.class'.
  record OfPlain(String url) {}

  @Projection(of = String.class)
//                       ^ WB090 'String' is no table. Write the class of a record with @Table: 'of = Page.class'.
  record OfText(String url) {}

  @Projection(of = int.class)
//                    ^ WB090 'int' is no table. Write the class of a record with @Table: 'of = Page.class'.
  record OfNumber(String url) {}

  @Projection(of = OfPlain.class)
//                        ^ WB090 'Parts.OfPlain' is no table. Write the class of a record with @Table: 'of = Page.class'.
  record OfProjection(String url) {}
}
