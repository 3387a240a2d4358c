package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    Blob logo,
//       ^ WB045 'logo' is a Blob, which lives in S3. Annotate it with @BigBinary, or with @BigText if it is text.
    @Attribute(defaultValue = "x") Blob other) {}
//                                      ^ WB045 'other' is a Blob, which lives in S3. Annotate it with @BigBinary, or with @BigText if it is text.
