package com.example;

import dev.waybill.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

interface Orders {
  @Table("orders")
  @PartitionKey
//^ WB132 The template is missing, and the annotation says nothing without one. Write one, such as "CUSTOMER#{customer}", or annotate a component.
  @SortKey("")
//         ^ WB132 The template is empty, and so would each key be. Write text, components in braces, or both.
  record Empty(String a) {}

  @Table("orders")
  @PartitionKey("{a")
//              ^ WB132 The template "{a" has a brace that has no match. Write components as {component}.
  @SortKey("b}")
//         ^ WB132 The template "b}" has a brace that has no match. Write components as {component}.
  record Braces(String a, String b) {}

  @Table("orders")
  @PartitionKey("{a}{b}")
//              ^ WB132 The template "{a}{b}" has nothing between two components, so that nobody could tell where one ends. Write '#' between them.
  @SortKey("$")
//         ^ WB132 The template "$" has a '$' in its text, which is kept for the values. Remove it.
  record Adjacent(String a, String b) {}

  @Table("orders")
  @PartitionKey("{a}-x#{b}")
//              ^ WB132 The template "{a}-x#{b}" has '-x#' behind a component, and only text that begins with '#' lets keys sort as their components do. Write '#' there.
  @SortKey("a\tb")
//         ^ WB132 The template "a[U+0009]b" has a control character or half a surrogate pair in it. Remove it.
  @GlobalIndex(name = "by-c", partitionKey = "C{c}d", sortKey = {"\ud800#"})
//                                           ^ WB132 The template "C{c}d" has 'd' behind a component, and only text that begins with '#' lets keys sort as their components do. Write '#' there.
//                                                               ^ WB132 The template "[U+D800]#" has a control character or half a surrogate pair in it. Remove it.
  record Text(String a, String b, String c) {}
}
