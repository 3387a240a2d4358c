package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("pages")
@GlobalIndex(name = "by-place", partitionKey = "byPlace")
//                                             ^ WB086 The index 'by-place' cannot have 'byPlace' in its keys, because it is of type Page.Place, and DynamoDB's keys are text, numbers or binary. Name another component.
record Page(
    @PartitionKey Place key,
//                      ^ WB024 The key 'key' is of type Page.Place, and DynamoDB's keys are text, numbers or binary. Use String, int or byte[], for example.
    @SortKey Choice sort,
//                  ^ WB024 The key 'sort' is of type Page.Choice, and DynamoDB's keys are text, numbers or binary. Use String, int or byte[], for example.
    Place byPlace,
    Set<Place> places,
//             ^ WB042 'places' has the type Set<Page.Place>, and DynamoDB's sets hold text, numbers or binary only. Use List<Page.Place>.
    Map<Place, String> names,
//                     ^ WB041 'names' has the type Map<Page.Place, String>, and the keys of a map are String, UUID or an enum. Use Map<String, String>.
    @BigText Place text,
//  ^ WB050 'text' is a document, which is stored inside the item. Remove @BigText here, and annotate those components of 'Page.Place' that are big.
    @BigBinary Choice binary,
//  ^ WB051 'binary' is a document, which is stored inside the item. Remove @BigBinary here, and annotate those components of 'Page.Choice' that are big.
    @Attribute(defaultValue = "x") Place place,
//                            ^ WB062 'place' is of type Page.Place, and only single values of text, numbers, booleans, enums, dates and times can have a default. Remove it.
    @Version Place version,
//  ^ WB065 @Version cannot stand on 'version', which is of type Page.Place. Use int, long, Integer or Long.
    @CreatedAt Place created,
//  ^ WB065 @CreatedAt cannot stand on 'created', which is of type Page.Place. Use Instant.
    Bare bare,
//       ^ WB040 'bare' has the type Page.Bare, and a record inside an item is a document. Annotate 'Page.Bare' with @Document.
    List<Bare> bares,
//             ^ WB040 'bares' has the type Page.Bare inside List<Page.Bare>, and a record inside an item is a document. Annotate 'Page.Bare' with @Document.
    Any any,
//      ^ WB040 'any' has the type Page.Any, and a choice of several types is a family of documents. Annotate 'Page.Any' with @Document, on a sealed interface that permits records.
    Optional<Place> optional) {
//                  ^ WB040 'optional' has the type Optional<Page.Place>, and an attribute that may be absent is a component that may be null. Use 'Page.Place optional'.

  @Document
  record Place(String city) {}

  @Document
  sealed interface Choice {}

  record One(int one) implements Choice {}

  record Bare(int count) {}

  sealed interface Any {}

  record Some(int some) implements Any {}
}
