package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(@PartitionKey @SortKey String customer) {}
//                         ^ WB023 'customer' is the partition key, and cannot be the sort key too. Remove one of the annotations.
