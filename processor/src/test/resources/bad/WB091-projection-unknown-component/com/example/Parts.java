package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Parts {
  @Table("pages")
  record Page(@PartitionKey String url, @Attribute(name = "t") String title, Instant fetchedAt) {}

  @Projection(of = Page.class)
  record PageHead(String URL, String t, Instant fetched, int nothing) {}
//                       ^ WB091 'Parts.Page' has no component 'URL'. Did you mean 'url'?
//                                   ^ WB091 'Parts.Page' has no component 't'. Did you mean 'title', which is stored so?
//                                              ^ WB091 'Parts.Page' has no component 'fetched'. Did you mean 'fetchedAt'?
//                                                           ^ WB091 'Parts.Page' has no component 'nothing'.
}
