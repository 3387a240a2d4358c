package dev.waybill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the engines on a class path that has less than ours: in a JVM of its own. */
class ClassPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"DynamoDBLocal", "sqlite4java"})
  void whereDynamoDbLocalIsAbsentTheErrorSaysWhatToAdd(String absent) throws Exception {
    assertThat(startWithout(absent))
        .contains("failed: DynamoDB Local is not on the class path")
        .contains("software.amazon.dynamodb:DynamoDBLocal:" + System.getProperty("versions.ddb"))
        .contains("com.almworks.sqlite4java:sqlite4java:" + System.getProperty("versions.sqlite"));
  }

  @Test
  void enginesNeedNoJunit() throws Exception {
    assertThat(startWithout("junit", "opentest4j", "apiguardian")).contains("started, and closed");
  }

  /**
   * Runs {@link StartEngines}, which must end by itself: engines that are left running prevent it.
   */
  private static String startWithout(String... absent) throws IOException, InterruptedException {
    List<String> without = Arrays.asList(absent);
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                entry ->
                    without.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                StartEngines.class.getName())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      process.destroyForcibly();
    }
  }
}
