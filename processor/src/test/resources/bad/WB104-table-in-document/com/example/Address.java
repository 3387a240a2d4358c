package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
record Address(
    @PartitionKey String street,
//  ^ WB104 @PartitionKey on 'street' is for the items of tables, and 'Address' is a document inside of them. Remove it.
    @SortKey String city,
//  ^ WB104 @SortKey on 'city' is for the items of tables, and 'Address' is a document inside of them. Remove it.
    @Version long version,
//  ^ WB104 @Version on 'version' is for the items of tables, and 'Address' is a document inside of them. Remove it.
    @TimeToLive Instant expires,
//  ^ WB104 @TimeToLive on 'expires' is for the items of tables, and 'Address' is a document inside of them. Remove it.
    @CreatedAt Instant created,
//  ^ WB104 @CreatedAt on 'created' is for the items of tables, and 'Address' is a document inside of them. Remove it.
    @UpdatedAt Instant updated,
//  ^ WB104 @UpdatedAt on 'updated' is for the items of tables, and 'Address' is a document inside of them. Remove it.
    @GeneratedId String id) {}
//  ^ WB104 @GeneratedId on 'id' is for the items of tables, and 'Address' is a document inside of them. Remove it.
