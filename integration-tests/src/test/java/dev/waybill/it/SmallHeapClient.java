package dev.waybill.it;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.S3BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Saves a large file and reads it back, in a JVM of its own whose heap could not hold it. */
final class SmallHeapClient {
  private SmallHeapClient() {}

  /**
   * Runs it.
   *
   * @param args the endpoints of S3 and DynamoDB, their access key and secret key, a bucket, the
   *     size in MiB, and a folder for files
   */
  public static void main(String[] args) throws IOException {
    StaticCredentialsProvider credentials =
        StaticCredentialsProvider.create(AwsBasicCredentials.create(args[2], args[3]));
    try (S3Client s3 =
            S3Client.builder()
                .endpointOverride(URI.create(args[0]))
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .forcePathStyle(true)
                .httpClientBuilder(Apache5HttpClient.builder())
                .build();
        DynamoDbClient dynamoDb =
            DynamoDbClient.builder()
                .endpointOverride(URI.create(args[1]))
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .httpClientBuilder(Apache5HttpClient.builder())
                .build()) {
      S3BlobStore store = S3BlobStore.of(s3, args[4]);
      PageDao pages =
          new PageDao(
              Waybill.builder()
                  .dynamoDb(dynamoDb)
                  .blobStore(store)
                  .blobStore("images", store)
                  .build());
      pages.createTable();
      run(pages, Integer.parseInt(args[5]), Path.of(args[6]));
    }
  }

  private static void run(PageDao pages, int mebibytes, Path folder) throws IOException {
    Path file = write(folder.resolve("in"), mebibytes);
    pages.save(new Page("file", null, Blob.of(file), null, 0));
    Blob logo = pages.get("file").orElseThrow().logo();
    Path out = logo.writeTo(folder.resolve("out"));
    if (Files.mismatch(file, out) != -1) {
      throw new IllegalStateException("what was read is not what was saved");
    }
    Files.delete(out);
    try (InputStream in = logo.open()) {
      long read = in.transferTo(OutputStream.nullOutputStream());
      System.out.println(
          "verified " + read + " bytes, max heap " + Runtime.getRuntime().maxMemory());
    }
    pages.save(new Page("stream", null, Blob.of(Files.newInputStream(file)), null, 0));
    System.out.println("same object: " + pages.get("stream").orElseThrow().logo().equals(logo));
  }

  private static Path write(Path file, int mebibytes) throws IOException {
    Random random = new Random(mebibytes);
    byte[] block = new byte[1024 * 1024];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < mebibytes; i++) {
        random.nextBytes(block);
        out.write(block);
      }
    }
    return file;
  }
}
