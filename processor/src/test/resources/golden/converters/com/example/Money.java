package com.example;

import dev.waybill.annotations.ConvertedBy;
import java.math.BigDecimal;

/** A number. */
@ConvertedBy(MoneyConverter.class)
public record Money(BigDecimal amount) {}
