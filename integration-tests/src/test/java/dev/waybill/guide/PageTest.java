package dev.waybill.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.testing.Store;
import dev.waybill.testing.TestBucket;
import dev.waybill.testing.WaybillTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

// snippet: testing
@WaybillTest(stores = "images")
class PageTest {
  @Test
  void logosGoToTheirOwnBucket(Waybill waybill, S3Client s3, @Store("images") TestBucket images) {
    PageDao pages = new PageDao(waybill); // a table and buckets of this test's own
    pages.createTable();

    pages.save(new Page("https://example.org/", "<html>", Blob.of("logo"), Instant.now(), 1));

    assertThat(s3.listObjectsV2(r -> r.bucket(images.name())).contents()).hasSize(1);
  }
}
// end
