package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

interface Tables {
  @Table("ab")
//       ^ WB010 'ab' is no table name. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
  record Short(@PartitionKey String id) {}

  @Table("my table\n")
//       ^ WB010 'my table[U+000A]' is no table name. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
  record Spaced(@PartitionKey String id) {}

  @Table(Tables.LONG + Tables.LONG)
//                   ^ WB010 '01234567890123456789012345678901234567890123456789012345678901234567890123456789…' is no table name. Write 3 to 255 characters out of a-z, A-Z, 0-9, '_', '-' and '.'.
  record Long(@PartitionKey String id) {}

  String LONG =
      "0123456789012345678901234567890123456789012345678901234567890123456789"
          + "0123456789012345678901234567890123456789012345678901234567890123456789";
}
