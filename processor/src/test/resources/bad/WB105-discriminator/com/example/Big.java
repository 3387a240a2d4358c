package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
sealed interface Big {
  @Fallback
  record Other(@Attribute(name = "_type") @BigText String raw) implements Big {}
//                               ^ WB105 The attribute '_type' of 'raw' is where 'Big' says which type a value is. In the fallback it can only be a plain String, which keeps the stored name.
}
