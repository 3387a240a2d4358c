package com.example;

import dev.waybill.annotations.Projection;

/** The table says how its values are converted. */
@Projection(of = Order.class)
public record OrderTotal(OrderId id, Money total, double[] place) {}
