package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("orders")
@GlobalIndex(name = "by-state", partitionKey = "state", sortKey = "day")
record Order(
    @PartitionKey @Attribute(formerly = "key") String id,
//                                      ^ WB111 'id' is a key, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
    @SortKey @Attribute(formerly = {"line", "row"}) int number,
//                                  ^ WB111 'number' is a key, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
    @Attribute(formerly = "status") String state,
//                        ^ WB111 'state' is a key of an index, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
    @Attribute(name = "date", formerly = "day") LocalDate day,
//                                       ^ WB111 'day' is a key of an index, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
    @Version @Attribute(formerly = "revision") long version,
//                                 ^ WB111 'version' has @Version, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
    @TimeToLive @Attribute(formerly = "ttl") Instant expires,
//                                    ^ WB111 'expires' has @TimeToLive, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
    @CreatedAt @Attribute(formerly = "made") Instant created,
//                                   ^ WB111 'created' has @CreatedAt, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
    @UpdatedAt @Attribute(formerly = "changed") Instant updated,
//                                   ^ WB111 'updated' has @UpdatedAt, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
    @GeneratedId @Attribute(formerly = "uid") String token) {}
//                                     ^ WB111 'token' has @GeneratedId, and DynamoDB and Waybill look for it under one name only. Remove 'formerly', and keep the old name with 'name'.
