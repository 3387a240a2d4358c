package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @Attribute(formerly = "") String empty,
//                        ^ WB110 'empty' has a former name that is empty. Remove it.
    @Attribute(name = "now", formerly = "now") String same,
//                                      ^ WB110 'now' is the present name of 'same'. Remove it.
    @Attribute(formerly = "url") String key,
//                        ^ WB110 'url' cannot have been the name of 'key', because it is, or was, that of 'url', and a reader could not tell which is meant. Remove it from one of them.
    @Attribute(formerly = {"first", "second", "first"}) String twice,
//                                            ^ WB110 'first' is there twice. Remove it.
    @Attribute(formerly = {"other", "second"}) String shared,
//                                  ^ WB110 'second' cannot have been the name of 'shared', because it is, or was, that of 'twice', and a reader could not tell which is meant. Remove it from one of them.
    @Attribute(formerly = "same") String renamed,
    @Attribute(formerly = "half\ud800") String half,
//                        ^ WB110 'half[U+D800]' has half a surrogate pair in it, which UTF-8 cannot write, so that no attribute was ever called so. Remove it.
    @Attribute(formerly = "place") String city,
//                        ^ WB110 'place' cannot have been the name of 'city', because it is, or was, that of 'place', and a reader could not tell which is meant. Remove it from one of them.
    Place place) {}
