package dev.waybill.guide.shop;

import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Version;
import java.util.Map;

// snippet: customer
@PartitionKey("CUSTOMER#{email}")
@SortKey("PROFILE")
record Customer(String email, String name, Map<String, Address> addresses, @Version long version)
    implements ShopItem {}
// end
