package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document(discriminator = "")
//                        ^ WB105 '' is no name of an attribute. Write one, or leave 'discriminator' out to use '_type'.
sealed interface Fee {
  record Fixed(long cents) implements Fee {}
}
