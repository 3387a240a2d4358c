package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("boxes")
record Box<T extends Comparable<T>, U>(@PartitionKey String id, List<T> things,
//         ^ WB003 The record 'Box' has a type parameter, but the attributes of a table have fixed types. Remove it, and give the components their types.
    Map<String, ? super T> lower,
//                         ^ WB040 'lower' has the type ? super T inside Map<String, ? super T>, which is not one type. Use a type such as String.
    Optional<T> optional,
//              ^ WB040 'optional' has the type Optional<T>, and an attribute that may be absent is a component that may be null. Use '… optional'.
    ArrayList<T> listed,
//               ^ WB040 'listed' has the type ArrayList<T>, which is not supported. Use List<…>.
    Set<List<T>> sets,
//               ^ WB042 'sets' has the type Set<List<T>>, and DynamoDB's sets hold text, numbers or binary only. Use List<List<…>>.
    Map<Integer, T> byNumber,
//                  ^ WB041 'byNumber' has the type Map<Integer, T>, and the keys of a map are String, UUID or an enum. Use Map<String, …>.
    T[] array) {}
//      ^ WB040 'array' has the type T[], and the only array that can be stored is byte[]. Use List<…>.
