package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigBinary String html,
//  ^ WB051 'html' is of type String, and @BigBinary takes byte[], ByteBuffer, SdkBytes or Blob. Use @BigText.
    @BigBinary List<byte[]> chunks,
//  ^ WB051 'chunks' is of type List<byte[]>, and @BigBinary takes byte[], ByteBuffer, SdkBytes or Blob. Use one of these.
    @BigBinary int[] numbers) {}
//  ^ WB051 'numbers' is of type int[], and @BigBinary takes byte[], ByteBuffer, SdkBytes or Blob. Use one of these.
