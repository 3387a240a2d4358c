package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document(discriminator = "kind")
//                        ^ WB105 'Address' is a record, and only a family of several types has to say which one a value is. Remove 'discriminator', or give it to the sealed interface.
record Address(String city) {}
