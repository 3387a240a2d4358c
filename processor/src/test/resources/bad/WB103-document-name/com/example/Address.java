package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

@Document
//< WB103 The attributes of 'Address' would be 'AddressAttribute', and a type of that name is among the sources. Rename one of them.
record Address(String city) {}
