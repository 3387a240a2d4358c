package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
sealed interface Choice<T> {
//                      ^ WB102 'Choice' has a type parameter, but the parts of a document have fixed types. Remove it, and give the components their types.
  record Some<V>(String value) implements Choice<V> {}
//            ^ WB102 'Choice.Some' has a type parameter, but the parts of a document have fixed types. Remove it, and give the components their types.
}
