package com.example;

import dev.waybill.annotations.Table;

/** What is in the table. */
@Table(value = "shop", discriminator = "kind")
public sealed interface Entity permits Customer, Order, Invoice {}
