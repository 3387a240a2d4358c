package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Parts {
  @Table("pages")
//^ WB020 The record 'Parts.Page' has no partition key. Annotate one of its components with @PartitionKey.
  record Page(String url, Date day) {}
//                             ^ WB040 'day' has the type Date, which is not supported. Use Instant.

  /** The errors of the table are those of the table alone. */
  @Projection(of = Page.class)
  record PageHead(String url, Date day) {}
}
