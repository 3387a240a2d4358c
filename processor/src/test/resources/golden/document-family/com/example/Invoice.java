package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.util.List;

@Table("invoices")
record Invoice(@PartitionKey String id, Payment payment, List<Payment> tried, Fee fee) {}
