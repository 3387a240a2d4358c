package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText(encoding = "gz") String gz,
//                      ^ WB071 No store knows an encoding as 'gz'. Did you mean 'gzip'?
    @BigText(encoding = "x-gzip") String xGzip,
//                      ^ WB071 No store knows an encoding as 'x-gzip'. Did you mean 'gzip'?
    @BigText(encoding = "zip") String zip,
//                      ^ WB071 No store knows an encoding as 'zip'. Did you mean 'gzip'?
    @BigText(encoding = "zst") String zst,
//                      ^ WB071 No store knows an encoding as 'zst'. Did you mean 'zstd'?
    @BigBinary(store = "logos", encoding = "zstandard") Blob zstandard,
//                                         ^ WB071 No store knows an encoding as 'zstandard'. Did you mean 'zstd'?
    @BigText(encoding = "bzip2") String theUsersOwn) {}
