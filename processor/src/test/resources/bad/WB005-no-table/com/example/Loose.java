package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

class Loose {
  record Page(@PartitionKey String url, @BigText @Attribute(name = "h") String html) {}
//            ^ WB005 @PartitionKey on 'url' has no effect, because 'Loose.Page' is no table. Annotate the record with @Table("…"), or remove @PartitionKey.
//                                      ^ WB005 @BigText on 'html' has no effect, because 'Loose.Page' is no table. Annotate the record with @Table("…"), or remove @BigText.
//                                               ^ WB005 @Attribute on 'html' has no effect, because 'Loose.Page' is no table. Annotate the record with @Table("…"), or remove @Attribute.
}
