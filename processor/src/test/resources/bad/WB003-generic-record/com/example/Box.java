package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("boxes")
record Box<T extends Comparable<T>, U>(@PartitionKey String id, List<T> things) {}
//         ^ WB003 The record 'Box' has a type parameter, but the attributes of a table have fixed types. Remove it, and give the components their types.
