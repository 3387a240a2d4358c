package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.util.UUID;

/** The constants have the names of types, which the compiler would take for the constants. */
@Table("paints")
public record Paint(
    @PartitionKey UUID uuid,
    @Attribute(defaultValue = "RED") COLOR color,
    java.util.Set<GLOSS.Level> gloss,
    String URL) {}
