package com.example;

import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

/** Nothing is encoded, and nothing spills: that is to be seen in the DAO. */
@Table(value = "memos", spillAbove = 0)
record Memo(@PartitionKey long id, @BigText(inlineUpTo = 100) String text) {}
