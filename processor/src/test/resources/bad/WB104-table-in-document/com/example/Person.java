package com.example;

import dev.waybill.annotations.*;
import java.util.*;

@Table("people")
record Person(@PartitionKey String id, List<Home> homes) {
  // Nothing is wrong here, and yet nothing is written for it.
  @Document
  record Home(Address address) {}

  @Projection(of = Person.class)
  record Homes(List<Home> homes) {}
}
