package dev.waybill.guide;

import com.google.common.collect.ImmutableList;
import dev.waybill.annotations.ConvertedBy;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;

// snippet: record
@Table("baskets")
record Basket(
    @PartitionKey ShopperId customer, // its declaration names the converter
    Price total,
    @ConvertedBy(Cents.class) Map<String, List<Price>> offers, // wherever Price stands in it
    @ConvertedBy(GuavaTexts.class) ImmutableList<String> notes,
    @ConvertedBy(VavrTexts.class) Vector<String> log) {}
// end
