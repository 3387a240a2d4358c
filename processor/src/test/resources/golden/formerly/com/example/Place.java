package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.Document;
import java.util.List;

@Document
public record Place(
    @Attribute(
            name = "town",
            formerly = {"city", "place"})
        String city,
    @Attribute(formerly = "text") @BigText String note,
    @Attribute(formerly = "names") List<String> aliases) {}
