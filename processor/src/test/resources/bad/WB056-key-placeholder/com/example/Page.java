package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText(key = "{tabel}/{sha256}") String misspelt,
//                 ^ WB056 The key has a placeholder {tabel}, and there are only {table} and {sha256}. Did you mean '{table}'?
    @BigText(key = "{url}/{}/{sha256}") String unknown) {}
//                 ^ WB056 The key has a placeholder {url}, and there are only {table} and {sha256}.
//                 ^ WB056 The key has a placeholder {}, and there are only {table} and {sha256}.
