package dev.waybill.guide;

import dev.waybill.annotations.ConvertedBy;

// snippet: price
@ConvertedBy(Euros.class)
record Price(long cents) {}
// end
