package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("pages")
@Projection(of = Page.class)
//< WB095 'Page' has @Table, and a part of a table is a record of its own. Remove @Projection, or @Table.
record Page(@PartitionKey String url) {}
