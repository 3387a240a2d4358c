package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText byte[] html,
//  ^ WB050 'html' is of type byte[], and @BigText takes String or Blob. Use @BigBinary.
    @BigText int number,
//  ^ WB050 'number' is of type int, and @BigText takes String or Blob. Use one of these, or @BigBinary with byte[], ByteBuffer, SdkBytes or Blob.
    @BigText java.io.InputStream stream) {}
//  ^ WB050 'stream' is of type InputStream, and @BigText takes String or Blob. Use one of these, or @BigBinary with byte[], ByteBuffer, SdkBytes or Blob.
