package com.example;

import dev.waybill.annotations.BigJson;
import dev.waybill.annotations.ContentEncoding;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.util.List;
import java.util.Map;

/** Values of any type, as JSON: by Jackson as it comes, and by a converter of the user's. */
@Table("shops")
public record Shop(
    @PartitionKey String id,
    @BigJson Catalog catalog,
    @BigJson(store = "archive", key = "old/{sha256}", encoding = ContentEncoding.GZIP, inlineUpTo = 1000)
        Map<String, List<? extends Catalog>> formerCatalogs,
    @BigJson long[][] visits,
    @BigJson(converter = Notes.class, contentType = "application/x-ndjson") List<String> notes) {

  public record Catalog(String season, List<String> articles) {}
}
