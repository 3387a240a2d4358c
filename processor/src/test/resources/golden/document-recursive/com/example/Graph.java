package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

@Table("graphs")
public record Graph(@PartitionKey String id, Node root) {}
