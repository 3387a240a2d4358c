package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.testing.EmbeddedDynamoDb;
import dev.waybill.testing.EmbeddedS3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsCredentials;

/** A file of 1 GiB through a heap of 64 MiB. The engines are in this JVM, and S3 on disk. */
class SmallHeapTest {
  private static final int MEBIBYTES = 1024;

  @TempDir Path folder;

  @Test
  void aFileOfAGibibytePassesThroughASmallHeap() throws Exception {
    Path objects = Files.createDirectory(folder.resolve("objects"));
    Path files = Files.createDirectory(folder.resolve("files"));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path output = folder.resolve("output");
    try (EmbeddedS3 s3 = EmbeddedS3.start(objects);
        EmbeddedDynamoDb dynamoDb = EmbeddedDynamoDb.start()) {
      s3.createBucket("large");
      AwsCredentials credentials =
          (AwsCredentials)
              s3.client()
                  .serviceClientConfiguration()
                  .credentialsProvider()
                  .resolveIdentity()
                  .join();
      Process client =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-Djava.io.tmpdir=" + temporary,
                  "-cp",
                  System.getProperty("java.class.path"),
                  SmallHeapClient.class.getName(),
                  s3.endpoint().toString(),
                  dynamoDb.endpoint().toString(),
                  credentials.accessKeyId(),
                  credentials.secretAccessKey(),
                  "large",
                  String.valueOf(MEBIBYTES),
                  files.toString())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      try {
        assertThat(client.waitFor(4, TimeUnit.MINUTES)).as("ended in time").isTrue();
      } finally {
        client.destroyForcibly();
      }
      assertThat(Files.readString(output))
          .contains("verified " + MEBIBYTES * 1024L * 1024 + " bytes", "same object: true");
      assertThat(client.exitValue()).isZero();
    }
    assertThat(names(files)).containsExactly("in");
    assertThat(names(temporary)).as("spools").noneMatch(name -> name.startsWith("waybill-"));
  }

  private static List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
