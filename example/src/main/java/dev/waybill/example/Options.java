package dev.waybill.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the crawler is told on the command line.
 *
 * @param help whether only the usage is wanted
 * @param aws where to store; null for the engines inside this JVM
 */
record Options(boolean help, @Nullable Aws aws) {
  static final String USAGE =
      """
      Usage: Crawler [--region REGION --bucket BUCKET]

      Crawls the documentation of Apache Commons Lang, which it serves to itself, and keeps the
      pages in a table of DynamoDB and their content in S3.

      Without options, DynamoDB and S3 are engines inside this JVM, which forget all at the end.

        --region REGION   use AWS in this region, with the credentials of your environment, and
        --bucket BUCKET   this bucket, which must be there. The crawler creates the table
                          waybill-example-pages, and writes below waybill-example/ in the bucket.
                          Both stay, for you to look at; AWS charges for them until you delete them.
        --help            print this text
      """;

  /** A region and a bucket of AWS. */
  record Aws(String region, String bucket) {}

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it is not as the usage says, with what is wrong
   */
  static Options parse(List<String> args) {
    if (args.contains("--help")) {
      return new Options(true, null);
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < args.size(); i += 2) {
      String flag = args.get(i);
      if (!flag.equals("--region") && !flag.equals("--bucket")) {
        throw new IllegalArgumentException("unknown option " + flag);
      }
      if (i + 1 == args.size() || args.get(i + 1).startsWith("--")) {
        throw new IllegalArgumentException(flag + " needs a value");
      }
      if (values.put(flag, args.get(i + 1)) != null) {
        throw new IllegalArgumentException(flag + " is there twice");
      }
    }
    if (values.isEmpty()) {
      return new Options(false, null);
    }
    return new Options(false, new Aws(required(values, "--region"), required(values, "--bucket")));
  }

  private static String required(Map<String, String> values, String flag) {
    String value = values.get(flag);
    if (value == null) {
      throw new IllegalArgumentException(
          flag + " is missing: AWS takes both a --region and a --bucket");
    }
    return value;
  }
}
