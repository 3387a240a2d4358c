package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey String customer,
    @PartitionKey String shop,
//  ^ WB021 'shop' cannot be the partition key, because 'customer' is. A second key is a @SortKey.
    @PartitionKey String land,
//  ^ WB021 'land' cannot be the partition key, because 'customer' is. A second key is a @SortKey.
    @SortKey int number) {}
