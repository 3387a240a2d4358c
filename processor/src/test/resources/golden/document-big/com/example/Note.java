package com.example;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.Document;
import dev.waybill.runtime.blob.Blob;

@Document
public record Note(
    String title,
    @BigText String text,
    @BigText(key = "notes/{table}/{sha256}", inlineUpTo = 4_000, encoding = "gzip") String summary,
    @BigBinary(store = "images", contentType = "image/png") Blob image) {}
