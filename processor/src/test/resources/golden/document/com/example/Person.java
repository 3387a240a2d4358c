package com.example;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

@Table("people")
public record Person(@PartitionKey String id, Address address, Address.Position position) {}
