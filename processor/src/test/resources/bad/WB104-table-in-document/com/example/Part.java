package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
@Projection(of = Both.class)
//< WB104 'Part' is a document, which is stored inside the items of tables, and so cannot have @Projection. Remove one of the two, or make two records of it.
record Part(String id) {}
