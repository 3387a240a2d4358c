package dev.waybill.guide.shop;

import dev.waybill.annotations.Document;
import java.math.BigDecimal;

// snippet: line
@Document
record Line(String product, int count, BigDecimal price) {}
// end
