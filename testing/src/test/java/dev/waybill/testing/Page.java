package dev.waybill.testing;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.TableSchema;

/** A record, and by hand what the processor, which this module does without, would write for it. */
record Page(String url, String html, String image) {
  static final String TABLE = "pages";

  private static final KeyAttribute<Page, String> URL = new KeyAttribute<>("url", Codecs.STRING);
  private static final BigAttribute<Page, String> HTML =
      new BigAttribute<>("html", Content.TEXT, Placement.of("pages/{sha256}", "text/html"));
  private static final BigAttribute<Page, String> IMAGE =
      new BigAttribute<>(
          "image", Content.TEXT, Placement.of("pages/{sha256}", "image/svg+xml").in("images"));

  static ItemTable<Page> table(Waybill waybill) {
    return waybill.table(
        TableSchema.builder(TABLE, new PageCodec()).partitionKey(URL).big(HTML).big(IMAGE).build());
  }

  static Page get(ItemTable<Page> table, String url) {
    return table.get(table.key(URL, url)).orElseThrow();
  }

  private static final class PageCodec implements RecordCodec<Page> {
    @Override
    public void write(Page page, ItemWriter item) {
      item.put(URL, page.url());
      item.put(HTML, page.html());
      item.put(IMAGE, page.image());
    }

    @Override
    public Page read(ItemReader item) {
      return new Page(item.require(URL), item.get(HTML), item.get(IMAGE));
    }
  }
}
