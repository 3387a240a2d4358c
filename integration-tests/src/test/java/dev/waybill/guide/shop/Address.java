package dev.waybill.guide.shop;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.Document;
import org.jspecify.annotations.Nullable;

// snippet: address
@Document
record Address(
    String street,
    @Attribute(formerly = "town") String city,
    @Attribute(defaultValue = "NO") String country,
    @Nullable String floor) {}
// end
