package dev.waybill.testing;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.table.TableDao;
import dev.waybill.runtime.table.TableSchema;

/** A record, and by hand what the processor, which this module does without, would write for it. */
record Page(String url, String html, String image) {
  static final String TABLE = "pages";

  private static final TextKeyAttribute<Page> URL = new TextKeyAttribute<>("url");
  private static final BigAttribute<Page, String> HTML =
      new BigAttribute<>("html", Content.TEXT, Placement.of("pages/{sha256}", "text/html"));
  private static final BigAttribute<Page, String> IMAGE =
      new BigAttribute<>(
          "image", Content.TEXT, Placement.of("pages/{sha256}", "image/svg+xml").in("images"));

  /** The DAO. */
  static final class Dao extends TableDao<Page> {
    Dao(Waybill waybill) {
      super(
          waybill.table(
              TableSchema.builder(TABLE, new PageCodec())
                  .partitionKey(URL)
                  .big(HTML)
                  .big(IMAGE)
                  .build()));
    }

    Page get(String url) {
      return get(keyOf(URL, url)).orElseThrow();
    }
  }

  private static final class PageCodec implements RecordCodec<Page> {
    @Override
    public void write(Page page, ItemWriter item) {
      item.put(URL, page.url());
      item.put(HTML, page.html());
      item.put(IMAGE, page.image());
    }

    @Override
    public void writeKey(Page page, ItemWriter item) {
      item.put(URL, page.url());
    }

    @Override
    public Page read(ItemReader item) {
      return new Page(item.require(URL), item.get(HTML), item.get(IMAGE));
    }
  }
}
