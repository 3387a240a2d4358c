package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Parts {
  @Table("pages")
  record Page(
      @PartitionKey String url, int visits, List<String> tags, Thread.State state, Instant at) {}

  @Projection(of = Page.class)
  record PageHead(
      String url, Integer visits, List<Integer> tags, DayOfWeek state, Date at) {}
//                        ^ WB092 'visits' is of type Integer, and in 'Parts.Page' it is of type int. Write int.
//                                              ^ WB092 'tags' is of type List<Integer>, and in 'Parts.Page' it is of type List<String>. Write List<String>.
//                                                              ^ WB092 'state' is of type DayOfWeek, and in 'Parts.Page' it is of type Thread.State. Write Thread.State.
//                                                                          ^ WB092 'at' is of type Date, and in 'Parts.Page' it is of type Instant. Write Instant.
}
