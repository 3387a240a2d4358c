package com.example;

import dev.waybill.annotations.Document;
import java.math.BigDecimal;

@Document
record Line(String article, int count, BigDecimal price) {}
