package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Parts {
  @Table("pages")
  record Page(@PartitionKey String url) {}

  @Projection(of = Page.class)
//^ WB094 'Parts.PageHead' has no components, and would read nothing. Give it those of 'Parts.Page' that it is to read.
  record PageHead() {}
}
