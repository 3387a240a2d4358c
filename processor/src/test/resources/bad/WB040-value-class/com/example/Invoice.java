package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.util.List;

@Table("invoices")
record Invoice(
    @PartitionKey String id,
    Money total,
//        ^ WB040 'total' has the type Money, which is not supported. Declare it as a record with @Document, or name a converter with @ConvertedBy.
    List<Money> parts) {}
//              ^ WB040 'parts' has the type Money inside List<Money>, which is not supported. Declare it as a record with @Document, or name a converter with @ConvertedBy.
