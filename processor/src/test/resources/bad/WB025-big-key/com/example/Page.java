package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey @BigText String url,
//                ^ WB025 'url' is a key, which stays in the item: a key cannot be big. Remove @BigText.
    @SortKey @BigBinary int number) {}
//           ^ WB025 'number' is a key, which stays in the item: a key cannot be big. Remove @BigBinary.
