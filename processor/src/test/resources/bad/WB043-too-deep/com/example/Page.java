package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> fits,
    Map<String, List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<Set<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> tooDeep) {}
//                                                                                                                                                                                                                     ^ WB043 'tooDeep' nests 32 collections, and DynamoDB takes 31. Use fewer, or store text.
