package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText(encoding = "") String empty,
//                      ^ WB070 The name of an encoding cannot be blank. Leave 'encoding' out to store content as it is, or name one, such as "gzip".
    @BigBinary(encoding = " ") Blob blank,
//                        ^ WB070 The name of an encoding cannot be blank. Leave 'encoding' out to store content as it is, or name one, such as "gzip".
    @BigText(encoding = "GZIP") String upperCase,
//                      ^ WB070 'GZIP' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter. Did you mean 'gzip'?
    @BigText(encoding = "gzip ") String space,
//                      ^ WB070 'gzip ' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter. Did you mean 'gzip'?
    @BigText(encoding = "GZ") String otherNameInUpperCase,
//                      ^ WB070 'GZ' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter. Did you mean 'gzip'?
    @BigText(encoding = "z.std") String dot,
//                      ^ WB070 'z.std' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter. Did you mean 'zstd'?
    @BigText(encoding = "zstd\r\nX-Evil: 1") String header,
//                      ^ WB070 'zstd[U+000D][U+000A]X-Evil: 1' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter.
    @BigText(encoding = "gzip, zstd") String two,
//                      ^ WB070 'gzip, zstd' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter.
    @BigText(encoding = "7z") String digitFirst,
//                      ^ WB070 '7z' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter.
    @BigText(encoding = "-br") String hyphenFirst,
//                      ^ WB070 '-br' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter.
    @BigText(encoding = "br\u00e9") String accent,
//                      ^ WB070 'bré' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter.
    @BigText(encoding = "x12345678901234567890123456789012") String tooLong) {}
//                      ^ WB070 'x12345678901234567890123456789012' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9, '-' and '_', the first of them a letter.
