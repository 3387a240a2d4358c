package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
record Place(String city, @Attribute(formerly = {"city", "town"}) String name) {}
//                                               ^ WB110 'city' cannot have been the name of 'name', because it is, or was, that of 'city', and a reader could not tell which is meant. Remove it from one of them.
