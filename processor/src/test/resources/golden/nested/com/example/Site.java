package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

/** A record is as visible as the types around it let it be. */
public class Site<T> {
  public interface Pages {
    @Table("pages")
    record Page(@PartitionKey Kind kind, @Attribute(name = "class") String type) {}
  }

  static class Hidden {
    @Table("drafts")
    public record Draft(@PartitionKey String id) {}
  }

  public enum Kind {
    HTML,
    CSS
  }
}
