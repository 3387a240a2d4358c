package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText(contentType = "") String empty,
//                         ^ WB054 '' is no content type. Write a type and a subtype, such as "text/html; charset=utf-8".
    @BigText(contentType = "html") String slashless,
//                         ^ WB054 'html' is no content type. Write a type and a subtype, such as "text/html; charset=utf-8".
    @BigText(contentType = "text/html\r\nX-Evil: 1") String header,
//                         ^ WB054 'text/html[U+000D][U+000A]X-Evil: 1' is no content type. Write a type and a subtype, such as "text/html; charset=utf-8".
    @BigBinary(contentType = "image/") Blob subless,
//                           ^ WB054 'image/' is no content type. Write a type and a subtype, such as "image/png".
    @BigBinary(contentType = "image/png; \u00e9") Blob accent) {}
//                           ^ WB054 'image/png; é' is no content type. Write a type and a subtype, such as "image/png".
