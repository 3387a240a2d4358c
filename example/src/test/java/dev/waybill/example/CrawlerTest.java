package dev.waybill.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrawlerTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --regoin eu-west-1 --bucket b  | unknown option --regoin
          eu-west-1                      | unknown option eu-west-1
          --region                       | --region needs a value
          --region --bucket b            | --region needs a value
          --region eu-west-1             | --bucket is missing
          --bucket b                     | --region is missing
          --bucket b --bucket c          | --bucket is there twice
          """)
  void aWrongCommandLineIsAnErrorWithTheUsage(String args, String message) throws Exception {
    assertThat(run(args.split(" "))).isEqualTo(2);

    assertThat(err.toString(UTF_8)).startsWith(message).endsWith(Options.USAGE);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void helpIsTheUsage() throws Exception {
    assertThat(run("--help")).isZero();

    assertThat(out.toString(UTF_8)).isEqualTo(Options.USAGE);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  private int run(String... args) throws Exception {
    return Crawler.run(
        List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
