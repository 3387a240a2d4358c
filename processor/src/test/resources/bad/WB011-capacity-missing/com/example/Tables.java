package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

interface Tables {
  @Table(value = "neither", billingMode = BillingMode.PROVISIONED)
//^ WB011 A table that is PROVISIONED says how much: write 'readCapacity = …' with 1 or more units per second.
//^ WB011 A table that is PROVISIONED says how much: write 'writeCapacity = …' with 1 or more units per second.
  record Neither(@PartitionKey String id) {}

  @Table(value = "negative", billingMode = BillingMode.PROVISIONED, readCapacity = -1, writeCapacity = 0)
//                                                                                 ^ WB011 A table that is PROVISIONED says how much: write 'readCapacity = …' with 1 or more units per second.
//                                                                                                     ^ WB011 A table that is PROVISIONED says how much: write 'writeCapacity = …' with 1 or more units per second.
  record Negative(@PartitionKey String id) {}
}
