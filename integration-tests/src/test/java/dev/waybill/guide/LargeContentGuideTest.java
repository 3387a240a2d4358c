package dev.waybill.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.DecodingLimits;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.blob.S3Place;
import dev.waybill.testing.EmbeddedAws;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What the guide to large content shows, compiled and run. */
class LargeContentGuideTest {
  private static EmbeddedAws aws;
  private static S3Client s3Client;
  private static DynamoDbClient dynamoDbClient;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    aws = EmbeddedAws.start();
    s3Client = aws.s3().client();
    dynamoDbClient = aws.dynamoDb().client();
    aws.s3().createBucket("my-pages");
    aws.s3().createBucket("my-archive");
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @Test
  void contentGoesWhereTheRecordSays() throws IOException {
    Path file = Files.writeString(folder.resolve("data.csv"), "a,b,c\n".repeat(10_000));
    // snippet: use
    MeterRegistry registry = new SimpleMeterRegistry();
    Waybill waybill =
        Waybill.builder()
            .dynamoDb(dynamoDbClient)
            .blobStore(S3BlobStore.of(s3Client, "my-pages"))
            .listener(new BlobMeter(registry))
            .build();
    ReportDao reports = new ReportDao(waybill);
    reports.createTable();
    reports.save(new Report("2026-11", "all well", "<html>…", Blob.of(file)));
    Report report = reports.get("2026-11").orElseThrow(); // one request: all but data is inline
    report.data().writeTo(folder.resolve("copy.csv")); // decoded, and verified
    // end
    assertThat(report.summary()).isEqualTo("all well");
    assertThat(Files.mismatch(file, folder.resolve("copy.csv"))).isEqualTo(-1);
    assertThat(registry.get("waybill.upload").tag("attribute", "data").timer().count()).isOne();
    assertThat(registry.get("waybill.download.size").summary().totalAmount())
        .as("what S3 sent, which is less than the content")
        .isBetween(1.0, 1000.0);
    reports.save(report);
    assertThat(registry.get("waybill.duplicates").counter().count()).isOne();
  }

  @Test
  void storesKnowEncodingsAndPlaces() {
    // snippet: store
    S3BlobStore store =
        S3BlobStore.builder()
            .client(s3Client)
            .bucket("my-pages")
            .encoding(Encoding.gzip(9)) // for what is written from now on; 6 by default
            .encoding(new DeflateEncoding()) // one of your own
            .decodingLimits(new DecodingLimits(200, 1L << 30)) // 200:1, and 1 GiB
            .multipartAbove(32L << 20) // bytes; 64 MiB by default
            .place(S3Place.of("my-archive").prefix("2025/")) // read, never written
            .build();
    // end
    assertThat(store.encoding("deflate")).isPresent();

    // snippet: python
    S3BlobStore shared =
        S3BlobStore.builder()
            .client(s3Client)
            .writeTo(
                S3Place.of("my-pages")
                    .key("pynamodb-mate/s3backed/{sha256}")
                    .encoding(Encoding.gzip())) // the objects do not say so themselves
            .build();
    // end
    assertThat(shared).hasToString("s3://my-pages/pynamodb-mate/s3backed/{sha256}");

    byte[] secret = "a key of 32 bytes or more, from KMS".getBytes(StandardCharsets.UTF_8);
    // snippet: keyed
    S3BlobStore tenant =
        S3BlobStore.builder()
            .client(s3Client)
            .bucket("my-pages")
            .prefix("tenant-7/")
            .addressKey(secret) // at least 32 bytes, and the same ones for ever
            .build();
    // end
    assertThat(tenant).hasToString("s3://my-pages/tenant-7/");
  }

  @Test
  void anEncodingOfOnesOwnReadsWhatItWrote() {
    S3BlobStore store =
        S3BlobStore.builder()
            .client(s3Client)
            .writeTo(S3Place.of("my-archive").prefix("own/").encoding(new DeflateEncoding()))
            .build();
    ReportDao reports =
        new ReportDao(
            Waybill.builder()
                .dynamoDb(dynamoDbClient)
                .blobStore(store)
                .tableNames(name -> "own-" + name)
                .rememberedConfirmations(0)
                .build());
    reports.createTable();
    String html = "<p>".repeat(100_000);
    reports.save(new Report("a", "s", html, Blob.of(html)));
    assertThat(reports.get("a").orElseThrow().html()).isEqualTo(html);
    assertThat(reports.get("a").orElseThrow().data().text()).isEqualTo(html);
  }

  // snippet: encoding
  static final class DeflateEncoding implements Encoding {
    @Override
    public String name() {
      return "deflate"; // what annotations call it, and the Content-Encoding
    }

    @Override
    public String suffix() {
      return ".zz"; // what follows the digest in the key of an object
    }

    @Override
    public OutputStream encode(OutputStream out) {
      return new DeflaterOutputStream(out);
    }

    @Override
    public InputStream decode(InputStream in) {
      return new InflaterInputStream(in);
    }
  }
  // end
}
