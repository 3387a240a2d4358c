package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
sealed interface Member {
  @Table("singles")
//^ WB104 'Member.Single' is a document, which is stored inside the items of tables, and so cannot have @Table. Remove one of the two, or make two records of it.
//^ WB020 The record 'Member.Single' has no partition key. Annotate one of its components with @PartitionKey.
  record Single(String name) implements Member {}
}
