package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(@PartitionKey String url, @BigBinary @BigText Blob html) {}
//                                    ^ WB052 'html' has both @BigText and @BigBinary. Keep @BigText if it is text, @BigBinary if it is binary, or @BigJson if it is a value of another type.
