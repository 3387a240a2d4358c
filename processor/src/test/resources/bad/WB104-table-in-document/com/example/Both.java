package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
@Table("both")
//< WB104 'Both' is a document, which is stored inside the items of tables, and so cannot have @Table. Remove one of the two, or make two records of it.
record Both(@PartitionKey String id) {}
//          ^ WB104 @PartitionKey on 'id' is for the items of tables, and 'Both' is a document inside of them. Remove it.
