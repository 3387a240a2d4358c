package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
//< WB006 The DAO of 'Page' would be 'PageDao', and a type of that name is among the sources. Rename one of them.
record Page(@PartitionKey String url) {}
