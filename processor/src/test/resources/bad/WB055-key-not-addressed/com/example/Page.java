package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText(key = "") String empty,
//                 ^ WB055 The key '' has to contain {sha256} once, at its end, for content is found by its digest. Write one such as "{table}/{sha256}".
    @BigText(key = "{table}/html") String without,
//                 ^ WB055 The key '{table}/html' has to contain {sha256} once, at its end, for content is found by its digest. Write one such as "{table}/{sha256}".
    @BigText(key = "{sha256}/{sha256}") String twice,
//                 ^ WB055 The key '{sha256}/{sha256}' has to contain {sha256} once, at its end, for content is found by its digest. Write one such as "{table}/{sha256}".
    @BigText(key = "{table}/{sha256}.html") String inside,
//                 ^ WB055 The key '{table}/{sha256}.html' has to contain {sha256} once, at its end, for content is found by its digest. Write one such as "{table}/{sha256}".
    @BigBinary(key = "{table}/{sha256}/") Blob slash) {}
//                   ^ WB055 The key '{table}/{sha256}/' has to contain {sha256} once, at its end, for content is found by its digest. Write one such as "{table}/{sha256}".
