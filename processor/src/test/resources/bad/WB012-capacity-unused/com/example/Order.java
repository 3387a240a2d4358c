package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table(value = "orders", readCapacity = 5, writeCapacity = 0)
//                                      ^ WB012 'readCapacity' has no effect on a table that is paid per request. Remove it, or add 'billingMode = BillingMode.PROVISIONED'.
//                                                         ^ WB012 'writeCapacity' has no effect on a table that is paid per request. Remove it, or add 'billingMode = BillingMode.PROVISIONED'.
record Order(@PartitionKey String id) {}
