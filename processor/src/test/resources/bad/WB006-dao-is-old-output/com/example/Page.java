package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
//< WB006 The output of an earlier build, 'PageDao', is among the sources, and would be written again. Leave generated sources out of what is compiled.
record Page(@PartitionKey String url) {}
