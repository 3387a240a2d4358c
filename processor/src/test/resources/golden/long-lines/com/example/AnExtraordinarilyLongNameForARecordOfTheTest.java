package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Table("an-extraordinarily-long-name-for-a-table-of-the-test")
public record AnExtraordinarilyLongNameForARecordOfTheTest(
    @PartitionKey String anExtraordinarilyLongNameForAPartitionKey,
    @SortKey String anExtraordinarilyLongNameForASortKey,
    @BigText(
            store = "an-extraordinarily-long-name-for-a-store",
            key = "an/extraordinarily/long/key/for/an/attribute/of/the/test/{sha256}",
            contentType = "text/an-extraordinarily-long-content-type; charset=utf-8")
        String anExtraordinarilyLongNameForABigAttribute,
    @Attribute(name = "an extraordinarily long name for an attribute of this test, it really is")
        Map<UUID, List<Map<UUID, List<UUID>>>> deep) {}
