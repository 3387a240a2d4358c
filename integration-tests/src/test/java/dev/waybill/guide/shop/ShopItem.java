package dev.waybill.guide.shop;

import dev.waybill.annotations.Table;

// snippet: family
@Table(value = "shop", discriminator = "kind")
sealed interface ShopItem permits Customer, Order, Invoice {}
// end
