package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

interface Shapes {
  @Table("classes") class Page { @PartitionKey String url; }
//^ WB001 @Table belongs on a record, and 'Shapes.Page' is a class. Declare it as 'record Page(…)'.
  @Table("enums") enum Kind { HTML }
//^ WB001 @Table belongs on a record, and 'Shapes.Kind' is an enum. Declare it as 'record Kind(…)'.
  @Table("interfaces") interface Item {}
//^ WB001 @Table belongs on a record, and 'Shapes.Item' is an interface. Declare it as 'record Item(…)', or as 'sealed interface' that permits the records of a table.
  @Table("annotations") @interface Mark {}
//^ WB001 @Table belongs on a record, and 'Shapes.Mark' is an annotation. Declare it as 'record Mark(…)'.
}
