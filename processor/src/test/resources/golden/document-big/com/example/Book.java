package com.example;

import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.util.List;

@Table(value = "books", spillAbove = 100_000)
public record Book(@PartitionKey String id, @BigText String text, Note note, List<Note> notes) {}
