package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey String url,
    @BigText(key = "/{sha256}") String leading,
//                 ^ WB057 The key begins with a slash. Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash between them.
    @BigText(key = "a//{sha256}") String empty,
//                 ^ WB057 The key has nothing between two slashes. Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash between them.
    @BigText(key = "a/./{sha256}") String dot,
//                 ^ WB057 The key has a segment of dots, which some programs resolve like a path. Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash between them.
    @BigText(key = "a/../{sha256}") String dots,
//                 ^ WB057 The key has a segment of dots, which some programs resolve like a path. Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash between them.
    @BigText(key = "caf\u00e9/{sha256}") String accent,
//                 ^ WB057 The key has the character 'é' in it. Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash between them.
    @BigText(key = "a\tb/{sha256}") String control,
//                 ^ WB057 The key has the character '[U+0009]' in it. Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash between them.
    @BigText(key = "a{b/{sha256}") String brace,
//                 ^ WB057 The key has the character '{' in it. Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash between them.
    @BigText(key = "a?b/{sha256}") String query) {}
//                 ^ WB057 The key has the character '?' in it. Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash between them.
