package com.example;

import dev.waybill.annotations.*;
import java.util.*;

class Deep {
  @Document
  record D1(D2 next) {}
//             ^ WB043 'next' nests 31 collections and documents, and DynamoDB takes 30 inside a document. Use fewer, or store text.

  @Document
  record D2(D3 next) {}

  @Document
  record D3(D4 next) {}

  @Document
  record D4(D5 next) {}

  @Document
  record D5(D6 next) {}

  @Document
  record D6(D7 next) {}

  @Document
  record D7(D8 next) {}

  @Document
  record D8(D9 next) {}

  @Document
  record D9(D10 next) {}

  @Document
  record D10(D11 next) {}

  @Document
  record D11(D12 next) {}

  @Document
  record D12(D13 next) {}

  @Document
  record D13(D14 next) {}

  @Document
  record D14(D15 next) {}

  @Document
  record D15(D16 next) {}

  @Document
  record D16(D17 next) {}

  @Document
  record D17(D18 next) {}

  @Document
  record D18(D19 next) {}

  @Document
  record D19(D20 next) {}

  @Document
  record D20(D21 next) {}

  @Document
  record D21(D22 next) {}

  @Document
  record D22(D23 next) {}

  @Document
  record D23(D24 next) {}

  @Document
  record D24(D25 next) {}

  @Document
  record D25(D26 next) {}

  @Document
  record D26(D27 next) {}

  @Document
  record D27(D28 next) {}

  @Document
  record D28(D29 next) {}

  @Document
  record D29(D30 next) {}

  @Document
  record D30(D31 next) {}

  @Document
  record D31(D32 next) {}

  @Document
  record D32(String text) {}

  @Document
  record Lists(List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> lists) {}
//                                                                                                                                                                                                              ^ WB043 'lists' nests 31 collections, and DynamoDB takes 30 inside a document. Use fewer, or store text.

  @Document
  record Fits(List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<List<String>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> lists) {}

  @Document
  record Self(Self self, List<Self> selves) {}

  @Table("items")
  record Item(@PartitionKey String id, D1 all, D2 most, Self self, Fits fits, List<Fits> more) {}
//                                                                                       ^ WB043 'more' nests 32 collections and documents, and DynamoDB takes 31. Use fewer, or store text.
}
