package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("orders")
record Order(
    @PartitionKey String customer,
    @SortKey int number,
    @SortKey int year) {}
//  ^ WB022 'year' cannot be the sort key, because 'number' is. Remove one of the annotations.
