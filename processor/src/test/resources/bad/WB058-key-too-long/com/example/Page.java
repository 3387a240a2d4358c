package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText(key = Page.LONG + Page.LONG + Page.LONG + "{table}/{sha256}") String html) {
//                                                   ^ WB058 The key is 877 characters long. S3 takes 1024, and 256 of them are kept for the store's prefix: write at most 768.

  static final String LONG =
      "012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789/"
          + "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567/"
          + "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567/";
}
