package dev.waybill.guide;

import static dev.waybill.guide.PageDao.HTML;
import static dev.waybill.guide.PageDao.LOGO;
import static dev.waybill.guide.PageDao.VISITS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.ChecksumPolicy;
import dev.waybill.runtime.blob.S3BlobStore;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.table.ReadConsistency;
import dev.waybill.testing.EmbeddedAws;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.S3ServiceClientConfiguration;
import software.amazon.awssdk.services.s3.model.RequestPayer;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** What README and the guides show, compiled and run. */
class GuideTest {
  @Test
  void readme(@TempDir Path folder) throws IOException {
    try (EmbeddedAws aws = EmbeddedAws.start()) {
      DynamoDbClient dynamoDbClient = aws.dynamoDb().client();
      S3Client s3Client = aws.s3().client();
      S3Client otherS3Client = s3Client;
      aws.s3().createBucket("my-pages");
      aws.s3().createBucket("my-images");
      Path path = Files.writeString(folder.resolve("logo.png"), "logo");
      String url = "https://example.org/";
      String html = "<html>hello</html>";
      Instant now = Instant.parse("2026-11-22T10:15:30Z");

      // snippet: configure
      Waybill waybill =
          Waybill.builder()
              .dynamoDb(dynamoDbClient)
              .blobStore(S3BlobStore.of(s3Client, "my-pages")) // the default store
              .blobStore("images", S3BlobStore.of(otherS3Client, "my-images")) // a named one
              .build();
      PageDao pages = new PageDao(waybill);
      // end

      // snippet: use
      pages.createTable(); // if it is absent; waits until it is ACTIVE
      pages.save(new Page(url, html, Blob.of(path), now, 1)); // S3 first, then DynamoDB
      Page page = pages.get(url).orElseThrow(); // the HTML is there, the logo is a handle
      page.logo().writeTo(folder.resolve("copy.png")); // fetched here, and verified
      page = pages.update(url, HTML.set("<html>new</html>"), VISITS.add(1));
      page = pages.refresh(page);
      pages.delete(url); // the S3 objects stay: other items may share them
      // end

      assertThat(page.html()).isEqualTo("<html>new</html>");
      assertThat(page.visits()).isEqualTo(2);
      assertThat(Files.readString(folder.resolve("copy.png"))).isEqualTo("logo");
      assertThat(pages.get(url)).isEmpty();

      settings(dynamoDbClient, s3Client);
      stores(s3Client);
      updates(new PageDao(waybill), url);
      handles(aws, url);
      messages(waybill);
    }
  }

  private static void settings(DynamoDbClient dynamoDbClient, S3Client s3Client) {
    Executor executor = Runnable::run;
    // snippet: settings
    Waybill waybill =
        Waybill.builder()
            .dynamoDb(dynamoDbClient)
            .blobStore(
                S3BlobStore.builder()
                    .client(s3Client)
                    .bucket("my-pages")
                    .prefix("crawler/") // starts every key; nothing outside of it is read
                    .askFirstAbove(256 * 1024) // bytes; 1 MiB by default
                    .build())
            .tableNames(name -> "test-" + name) // the record's "urls" is "test-urls" here
            .maxConcurrentTransfers(64) // to and from S3, over all operations; 32 by default
            .executor(executor) // for transfers beside the caller's thread; not shut down
            .createTableTimeout(Duration.ofMinutes(1)) // 5 minutes by default
            .build();
    // end
    assertThat(waybill).isNotNull();
  }

  private static void stores(S3Client s3Client) {
    // snippet: objects
    S3BlobStore pages =
        S3BlobStore.builder()
            .client(s3Client)
            .bucket("my-pages")
            .serverSideEncryption(ServerSideEncryption.AWS_KMS) // the bucket's default otherwise
            .ssekmsKeyId("alias/pages")
            .ssekmsEncryptionContext(Map.of("app", "crawler"))
            .storageClass(StorageClass.INTELLIGENT_TIERING)
            .tagging(Map.of("team", "search"))
            .metadata(Map.of("written-by", "crawler"))
            .requestPayer(RequestPayer.REQUESTER)
            .putObject(request -> request.bucketKeyEnabled(true)) // the last word
            .build();
    // end
    assertThat(pages).hasToString("s3://my-pages/");

    // snippet: compatible
    S3BlobStore compatible =
        S3BlobStore.builder()
            .client(s3Client)
            .bucket("my-pages")
            .conditionalWrites(false) // asks before it sends, instead of If-None-Match
            .checksumPolicy(ChecksumPolicy.MD5) // or NONE; SHA256 by default
            .build();
    // end
    assertThat(compatible).hasToString("s3://my-pages/");
  }

  private static void handles(EmbeddedAws aws, String url) throws IOException {
    S3Client s3Client = aws.s3().client();
    S3ServiceClientConfiguration s3 = s3Client.serviceClientConfiguration();
    S3Presigner s3Presigner =
        S3Presigner.builder()
            .endpointOverride(aws.s3().endpoint())
            .region(s3.region())
            .credentialsProvider(s3.credentialsProvider())
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
            .build();
    Instant now = Instant.parse("2026-11-22T10:15:30Z");
    String html = "<html>";
    InputStream download = new ByteArrayInputStream("a logo, and more".getBytes(UTF_8));

    // snippet: presigner
    S3BlobStore images =
        S3BlobStore.builder()
            .client(s3Client)
            .bucket("my-images")
            .presigner(s3Presigner) // only needed for presign()
            .build();
    // end
    PageDao pages =
        new PageDao(
            Waybill.builder()
                .dynamoDb(aws.dynamoDb().client())
                .blobStore(S3BlobStore.of(s3Client, "my-pages"))
                .blobStore("images", images)
                .build());

    byte[] signature;

    // snippet: handles
    pages.save(new Page(url, html, Blob.of(download), now, 1)); // reads the stream, and closes it
    Blob logo = pages.get(url).orElseThrow().logo();
    byte[] all = logo.bytes(1024 * 1024); // a ContentTooLargeException above 1 MiB
    try (InputStream start = logo.range(0, 6)) { // bytes 0 to 5; a part is not verified
      signature = start.readAllBytes();
    }
    URI link = logo.presign(Duration.ofHours(1)); // anybody who has it can GET the logo
    // end
    s3Presigner.close();
    assertThat(signature).isEqualTo(Arrays.copyOf(all, 6));
    assertThat(all).asString(UTF_8).isEqualTo("a logo, and more");
    assertThat(link.getPath()).endsWith(logo.sha256());
    pages.delete(url);
  }

  private static void updates(PageDao pages, String url) {
    // snippet: updates
    pages.save(new Page(url, "<html>", null, Instant.now(), 0));
    pages.update(url, VISITS.add(1)); // counts in DynamoDB, so that no visit is lost
    pages.update(url, LOGO.setIfAbsent(Blob.of(new byte[] {1, 2, 3})));
    pages.update(url, HTML.remove()); // takes the attribute from the item, not the object from S3
    Page page = pages.get(url, ReadConsistency.STRONG).orElseThrow();
    // end
    assertThat(page.visits()).isEqualTo(1);
    assertThat(page.html()).isNull();

    // snippet: absent
    boolean wasThere = pages.delete(url);
    try {
      pages.update(url, VISITS.add(1));
    } catch (ItemNotFoundException e) {
      // An update never makes half an item: save() creates one.
      System.getLogger("guide").log(System.Logger.Level.INFO, e.getMessage());
    }
    // end
    assertThat(wasThere).isTrue();
    assertThat(pages.get(url)).isEmpty();
  }

  private static void messages(Waybill waybill) {
    Instant now = Instant.parse("2026-11-22T10:15:30Z");
    String source = "From: ada@example.org";
    @Nullable String subject = null;

    // snippet: composite
    MessageDao messages = new MessageDao(waybill);
    messages.createTable(request -> request.deletionProtectionEnabled(true));
    messages.save(
        new Message("inbox", now, "ada", Message.Priority.HIGH, Set.of("work"), subject, source));
    Message message = messages.get("inbox", now).orElseThrow();
    messages.update("inbox", now, MessageDao.LABELS.set(Set.of("work", "read")));
    messages.delete("inbox", now);
    // end

    assertThat(message.source()).isEqualTo(source);
  }
}
