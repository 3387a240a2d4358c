package dev.waybill.guide;

import dev.waybill.annotations.BigJson;
import dev.waybill.annotations.ContentEncoding;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

// snippet: json
@Table("showrooms")
record Showroom(
    @PartitionKey String id,
    @BigJson Catalog catalog,
    @BigJson(encoding = ContentEncoding.GZIP, inlineUpTo = 10_000) Map<String, Catalog> archive,
    @BigJson(converter = SnakeCase.class) @Nullable Catalog exported) {

  record Catalog(String season, List<String> articleNames) {}
}
// end
